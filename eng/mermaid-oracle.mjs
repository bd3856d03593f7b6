// Reads the Mermaid charts of Markdown files with Mermaid itself, and draws each to a PNG. eng/mermaid-oracle.sh runs it.
// node mermaid-oracle.mjs <browser> <output folder> <files...>
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const require = createRequire(join(process.cwd(), 'x.js'));
const puppeteer = require('puppeteer-core');
const mermaid = join(dirname(require.resolve('mermaid/package.json')), 'dist', 'mermaid.min.js');
const [executablePath, output, ...files] = process.argv.slice(2);

mkdirSync(output, { recursive: true });
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
let failed = 0, read = 0;
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

await browser.close();
console.log(`${read - failed} passed, ${failed} failed`);
process.exit(failed > 0 || read === 0 ? 1 : 0);
