// Reads the Mermaid charts of Markdown files with Mermaid itself, and draws each to a PNG. eng/mermaid-oracle.sh runs it.
// node mermaid-oracle.mjs <browser> <output folder> <labels> <files...>, where labels is a file of JSON: how we write a text, and the text.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const require = createRequire(join(process.cwd(), 'x.js'));
const puppeteer = require('puppeteer-core');
const mermaid = join(dirname(require.resolve('mermaid/package.json')), 'dist', 'mermaid.min.js');
const [executablePath, output, labels, ...files] = process.argv.slice(2);

mkdirSync(output, { recursive: true });
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
let failed = 0;
let read = 0;
for (const file of files) {
    const charts = [...readFileSync(file, 'utf8').matchAll(/^```mermaid\r?\n(.*?)^```/gms)].map(it => it[1]);
    for (const [index, chart] of charts.entries()) {
        read++;
        const name = `${file.replace(/[\\/]bin[\\/].*[\\/]fargate/, '')}: chart ${index + 1}`;
        const page = await browser.newPage();
        try {
            await page.setViewport({ width: 1400, height: 900, deviceScaleFactor: 1 });
            await page.setContent('<body style="margin:16px;background:#fff"><div id="chart"></div></body>');
            await page.addScriptTag({ path: mermaid });
            // As GitHub has it: labels as HTML that is made safe.
            await page.evaluate(async text => {
                window.mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
                await window.mermaid.parse(text);
                document.getElementById('chart').innerHTML = (await window.mermaid.render('drawn', text)).svg;
            }, chart);
            const wrong = await page.evaluate(() => document.body.innerText.match(/Unsupported markdown.*|Syntax error.*|#\w+;/)?.[0]);
            if (wrong)
                throw new Error(wrong);
            await (await page.$('#chart')).screenshot({ path: join(output, `${basename(dirname(file.replace(/[\\/]bin[\\/].*$/, '/x')))}-${basename(file, '.md')}-${index + 1}.png`) });
            console.log(`read and drawn: ${name}`);
        } catch (error) {
            failed++;
            console.log(`FAILED: ${name}: ${error.message}`);
        }
        await page.close();
    }
}

// Labels, in the boxes of a flowchart and as the slices of a pie chart.
const same = text => text.replace(/\u2060/g, '').replace(/\s+/g, ' ').trim();
const pairs = Object.entries(JSON.parse(readFileSync(labels, 'utf8')));
const page = await browser.newPage();
await page.setContent('<body><div id="chart"></div></body>');
await page.addScriptTag({ path: mermaid });
for (let i = 0; i < pairs.length; i += 25) {
    const part = pairs.slice(i, i + 25);
    const flowchart = 'flowchart LR\n' + part.map(([written], n) => `    b${n}["${written}"]\n`).join('');
    const pie = 'pie\n' + part.map(([written]) => `    "${written}" : 1\n`).join('');
    for (const [chart, labelOf] of [[flowchart, '.node'], [pie, 'g.legend text']]) {
        const shown = await page.evaluate(async (text, labelOf) => {
            window.mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
            document.getElementById('chart').innerHTML = (await window.mermaid.render('labels', text)).svg;
            const order = element => +(element.id.match(/-b(\d+)-/)?.[1] ?? 0);
            return [...document.querySelectorAll(labelOf)].sort((a, b) => order(a) - order(b)).map(it => it.textContent);
        }, chart, labelOf);
        part.forEach(([, text], n) => {
            read++;
            if (same(shown[n] ?? '') !== same(text)) {
                failed++;
                console.log(`FAILED: '${text}' is shown as '${shown[n]}'`);
            }
        });
    }
}

await browser.close();
console.log(`${read - failed} passed, ${failed} failed`);
process.exit(failed > 0 || read === 0 ? 1 : 0);
