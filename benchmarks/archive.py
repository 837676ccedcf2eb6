#!/usr/bin/env python3
"""Makes an archive of profiles to convert, some of them broken, and checks what `profiles convert` made of it.

    archive.py make ARCHIVE [--files 10000]    from samples/profiles; the same files each time
    archive.py check ARCHIVE OUT               outputs against inputs and manifest, failures against the list of what is broken

Needs Python 3.8 and nothing else. ARCHIVE.broken.json, beside the archive, lists the broken inputs with words of the reason that is due.
"""
import argparse, hashlib, html, json, math, os, random, socket, sys

SAMPLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "samples", "profiles")
KINDS = 20
ODD_NAMES = ["two words", "quote'd \"twice\"", "línea\nnueva", "Карсова", "プロファイル", "-dash", "@at", "[a]", "tab\there", "n" * 200]


def size(rng):
    """2 KB to 2 MB: nine of ten are small, one of a hundred is large."""
    kind = rng.random()
    low, high = (2_000, 40_000) if kind < 0.9 else (40_000, 200_000) if kind < 0.99 else (200_000, 2_000_000)
    return int(math.exp(rng.uniform(math.log(low), math.log(high))))


def profile(rng, samples, number):
    """Whole sample profiles one behind the other, up to a size."""
    target, parts = size(rng), ["Karsova: Report %d\n" % number]
    length = 0
    while True:
        fitting = [s for s in samples if length + len(s) <= max(target, len(samples[0]))]
        if not fitting:
            return "\n".join(parts)
        parts.append(rng.choice(fitting))
        length += len(parts[-1])


def page(text):
    blocks = (" ".join(block.split("\n")) for block in text.split("\n\n"))
    return "<!DOCTYPE html><html lang=en><title>Report</title><body>\n%s\n</body></html>\n" % "\n".join("<p>%s</p>" % html.escape(b) for b in blocks)


def broken(folder, kind, n, text):
    """One input that must fail; gives pairs of path and words of the reason."""
    path = os.path.join(folder, "broken %02d-%d.txt" % (kind, n))
    contents = {
        0: (b"%PDF-1.7\n" + os.urandom(3000), "a PDF"),
        1: (b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml" + bytes(80) + b"word/document.xml" + os.urandom(2000), "a Word document"),
        2: (b"PK\x03\x04" + bytes(26) + b"a.txt" + os.urandom(2000), "a ZIP archive"),
        3: (random.Random(n).randbytes(5000), "binary data"),
        4: (bytes(4096), "NUL bytes"),
        5: (text.encode("utf-16-le"), "UTF-16 without a byte order mark"),
        6: (b"\x89PNG\r\n\x1a\n" + os.urandom(900), "a PNG picture"),
        7: (b"\x1f\x8b\x08" + os.urandom(900), "a gzip archive"),
        8: (bytes.fromhex("d0cf11e0a1b11ae1") + os.urandom(900), "an office program"),
        9: (b"{\\rtf1\\ansi Karsova}", "an RTF document"),
        10: (b"\xff\xd8\xff\xe0" + os.urandom(900), "a JPEG picture"),
        11: (b"SQLite format 3\0" + os.urandom(900), "an SQLite database"),
        12: (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/epub+zip" + os.urandom(900), "an EPUB book"),
    }
    if kind in contents:
        data, reason = contents[kind]
        with open(path, "wb") as f:
            f.write(data)
        return [(path, reason)]
    if kind == 13:
        os.mkfifo(path)
        return [(path, "It is a pipe")]
    if kind == 14:
        os.symlink("nowhere", path)
        return [(path, "It is not there")]
    if kind == 15:
        os.symlink(os.path.basename(path), path)
        return [(path, "")]
    if kind == 16:
        with open(path, "wb") as f:
            f.truncate(64 * 1024 * 1024 + 1)
        return [(path, "more than the 67,108,864 bytes")]
    if kind == 17:
        path = os.path.join(folder, "n" * 250 + "%d.txt" % n)
        with open(path, "w") as f:
            f.write(text)
        return [(path, "longer than the file system allows")]
    if kind == 18:
        with socket.socket(socket.AF_UNIX) as s:
            here = os.getcwd()
            os.chdir(folder)
            s.bind(os.path.basename(path))
            os.chdir(here)
        return [(path, "It is a socket")]
    twins = [os.path.join(folder, "broken 19-%d%s" % (n, extension)) for extension in (".txt", ".htm")]
    for twin in twins:
        with open(twin, "w") as f:
            f.write(text)
    return [(twin, "neither was written") for twin in twins]


def make(archive, files):
    rng = random.Random(20180701)
    samples = sorted((open(os.path.join(SAMPLES, name), encoding="utf-8").read() for name in os.listdir(SAMPLES) if name.endswith(".txt")), key=len)
    os.makedirs(archive)
    failures, made, number = [], 0, 0
    each = max(1, files // 100 // KINDS)
    for kind in range(KINDS):
        for n in range(each):
            folder = os.path.join(archive, "region %02d" % (kind * each + n))
            os.makedirs(folder, exist_ok=True)
            failures += broken(folder, kind, n, samples[0])
    while len(failures) + number < files:
        folder = os.path.join(archive, "region %02d" % (number % 100))
        os.makedirs(folder, exist_ok=True)
        text = profile(rng, samples, number)
        is_page = rng.random() < 0.1
        name = "%s %05d" % (ODD_NAMES[number // 100 % len(ODD_NAMES)] if number % 100 == 7 else "report", number)
        data = (page(text) if is_page else text).encode("utf-8")
        with open(os.path.join(folder, name + (".html" if is_page else ".txt")), "wb") as f:
            f.write(data)
        made += len(data)
        number += 1
    with open(archive.rstrip("/") + ".broken.json", "w", encoding="utf-8") as f:
        json.dump([{"path": path, "reason": reason} for path, reason in failures], f, indent=1)
    print("%d files, %.1f MB of profiles, %d files broken in %d ways" % (number + len(failures), made / 1e6, len(failures), KINDS))


def digest(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()


def check_document(archive, out, entry, problems, line):
    with open(os.path.join(archive, entry["id"]), "rb") as f:
        data = f.read()
    if hashlib.sha256(data).hexdigest() != entry["sha256"] or len(data) != entry["length"]:
        problems.append("%r: the manifest tells of another input" % entry["id"])
    for output in entry["outputs"]:
        path = os.path.join(out, output["path"])
        if digest(path) != output["sha256"]:
            problems.append("%r: the manifest tells of another output" % output["path"])
        if output["format"] != "json":
            continue
        with open(path, encoding="utf-8") as f:
            document = json.load(f)
        if document["source"]["sha256"] != entry["sha256"] or document["source"]["name"] != os.path.basename(entry["path"]):
            problems.append("%r: it is the document of another input" % output["path"])
        if entry["path"].endswith(".txt") and document["text"] != data.decode("utf-8"):
            problems.append("%r: it holds another text" % output["path"])
        counts = {name: len(document[name]) for name in ("footnotes", "citations", "dates", "casualties")}
        if any(entry["counts"][name] != counts[name] for name in counts):
            problems.append("%r: the manifest has other counts" % output["path"])
        if line is not None and json.loads(line) != {"id": entry["id"], "document": document}:
            problems.append("%r: its line in profiles.ndjson differs" % entry["id"])


def check(archive, out):
    problems = []
    with open(os.path.join(out, "manifest.json"), encoding="utf-8") as f:
        manifest = json.load(f)
    with open(archive.rstrip("/") + ".broken.json", encoding="utf-8") as f:
        due = {os.path.abspath(b["path"]): b["reason"] for b in json.load(f)}
    failed = {os.path.abspath(e["path"]): e["reason"] for e in manifest["inputs"] if e["status"] == "failed"}
    for path in due.keys() ^ failed.keys():
        problems.append("%r %s" % (path, "should have failed" if path in due else "should not have failed: " + failed[path]))
    for path in due.keys() & failed.keys():
        if due[path] not in failed[path]:
            problems.append("%r failed with another reason: %s" % (path, failed[path]))
    together = os.path.join(out, "profiles.ndjson")
    lines = open(together, encoding="utf-8") if os.path.exists(together) else None
    converted = [e for e in manifest["inputs"] if e["status"] == "converted"]
    for entry in converted:
        check_document(archive, out, entry, problems, lines and next(lines, "{}"))
    if lines and next(lines, None) is not None:
        problems.append("profiles.ndjson has lines of no input")
    expected = {o["path"] for e in converted for o in e["outputs"]} | {o["path"] for o in manifest["outputs"]} | {"manifest.json"}
    found = {os.path.relpath(os.path.join(folder, name), out) for folder, _, names in os.walk(out) for name in names}
    problems += ["%r is in the output folder, and the manifest does not tell of it" % path for path in found ^ expected]
    for problem in problems[:50]:
        print(problem)
    print("%d converted, %d failed, each with its reason; %d problems" % (len(converted), len(failed), len(problems)))
    return 1 if problems else 0


parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
parser.add_argument("command", choices=["make", "check"])
parser.add_argument("archive")
parser.add_argument("out", nargs="?")
parser.add_argument("--files", type=int, default=10_000)
arguments = parser.parse_args()
if arguments.command == "make":
    sys.exit(make(arguments.archive, arguments.files))
sys.exit(check(arguments.archive, arguments.out))
