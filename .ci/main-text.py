#!/usr/bin/env python3
"""Recall and precision in words of a page's main text: main-text.py CORPUS PROFILES_DLL. Python's standard library only.

For each NAME.source.html the words of its document (titles, paragraphs and notes; nothing told as boilerplate) are compared, as a
bag, with those of NAME.expected.html. The expected pages hold two things that are no text of an article: edit links and a table of
contents. Recall is told with them and without; the bars are on the figure without.
"""
import html.parser, json, pathlib, re, subprocess, sys, tempfile, unicodedata
from collections import Counter

RECALL, PRECISION = 0.98, 0.95
INLINE = {"a", "abbr", "b", "bdi", "cite", "code", "em", "i", "img", "q", "s", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var"}
UNSHOWN = {"script", "style", "template", "noscript", "head"}


class Expected(html.parser.HTMLParser):
    """The text of an expected page, its words apart where blocks end; `furniture` has that of edit links and contents lists."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.text, self.furniture = [], []
        self.unshown, self.contents, self.edit, self.lists, self.heading = 0, False, False, 0, ""

    def handle_starttag(self, tag, attributes):
        self.unshown += tag in UNSHOWN
        self.edit |= tag == "a" and "action=edit&section=" in (dict(attributes).get("href") or "")
        if tag in ("ul", "ol") and (self.lists or self.contents):
            self.lists += 1
        self.space(tag)

    def handle_endtag(self, tag):
        self.unshown -= tag in UNSHOWN
        self.edit &= tag != "a"
        if tag in ("h1", "h2", "h3"):
            self.contents = self.heading.strip() == "Contents"
            self.text, self.furniture = (self.text[:-1], self.furniture + [" Contents "]) if self.contents else (self.text, self.furniture)
            self.heading = ""
        if tag in ("ul", "ol") and self.lists:
            self.lists -= 1
            self.contents &= self.lists > 0
        self.space(tag)

    def handle_data(self, data):
        if self.unshown:
            return
        (self.furniture if self.edit or self.lists else self.text).append(data)
        self.heading = data

    def space(self, tag):
        if tag not in INLINE:
            self.text.append(" ")
            self.furniture.append(" ")


def words(text):
    return Counter(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text).casefold()))


def body(document):
    """What the document takes for the article: its text without what is told as boilerplate."""
    units, parts, last = document["text"].encode("utf-16-le", "surrogatepass"), [], 0
    for told in document.get("boilerplate") or []:
        parts.append(units[2 * last:2 * told["span"]["start"]])
        last = told["span"]["end"]
    parts.append(units[2 * last:])
    return " ".join(part.decode("utf-16-le", "replace") for part in parts)


def main():
    corpus, tool = pathlib.Path(sys.argv[1]), sys.argv[2]
    good = True
    with tempfile.TemporaryDirectory() as out:
        for source in sorted(corpus.glob("*.source.html")):
            subprocess.run(["dotnet", tool, "convert", str(source), "--output", out], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            have = words(body(json.loads(pathlib.Path(out, source.name.replace(".html", ".json")).read_text(encoding="utf-8"))))
            expected = Expected()
            expected.feed(source.with_name(source.name.replace(".source.", ".expected.")).read_text(encoding="utf-8"))
            text, furniture = words("".join(expected.text)), words("".join(expected.furniture))
            whole = text + furniture
            recall = (have & text).total() / text.total()
            precision = (have & whole).total() / have.total()
            print(f"{source.name}: recall {recall:.4f} (with edit links and contents {(have & whole).total() / whole.total():.4f}), precision {precision:.4f}; "
                  f"{text.total()} words expected, {furniture.total()} of furniture")
            print("  missing:", dict((text - have).most_common(40)))
            print("  beyond:", dict((have - whole).most_common(20)))
            good &= recall >= RECALL and precision >= PRECISION
    return 0 if good else 1


sys.exit(main())
