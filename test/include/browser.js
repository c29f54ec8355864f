// A page in a headless Chromium, driven by its DevTools protocol over the pipe that --remote-debugging-pipe offers:
// messages of JSON ended by a zero byte, on the file descriptors 3 (to the browser) and 4 (from it).
'use strict';
const { spawn } = require('child_process');
const fs = require('fs');

// open PROGRAM DIRECTORY SIZE: starts the browser with its profile in the directory; errors collects what the page complains of.
async function open(program, directory, [width, height] = [1366, 768]) {
	const options = [
		'--headless=new',
		'--no-sandbox',
		'--disable-gpu',
		'--disable-dev-shm-usage',
		'--hide-scrollbars',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-extensions',
		'--disable-component-update',
		'--lang=zh-CN',
		'--remote-debugging-pipe',
		`--user-data-dir=${directory}`,
		`--window-size=${width},${height}`
	];
	const child = spawn(program, options, {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
		env: { ...process.env, HOME: directory }
	});
	const waiting = new Map(),
		errors = [],
		listeners = [];
	let number = 0,
		rest = Buffer.alloc(0);
	child.on('exit', () => {
		for (const { reject } of waiting.values()) reject(new Error('the browser ended'));
	});
	child.stdio[4].on('data', bytes => {
		rest = Buffer.concat([rest, bytes]);
		for (let end; (end = rest.indexOf(0)) >= 0; rest = rest.subarray(end + 1)) {
			const message = JSON.parse(rest.subarray(0, end).toString());
			if (message.id) {
				const { resolve, reject } = waiting.get(message.id);
				waiting.delete(message.id);
				if (message.error) reject(new Error(message.error.message));
				else resolve(message.result);
			} else {
				if (message.method === 'Runtime.exceptionThrown')
					errors.push(message.params.exceptionDetails.exception?.description || message.params.exceptionDetails.text);
				if (message.method === 'Log.entryAdded' && message.params.entry.level === 'error') errors.push(message.params.entry.text);
				if (message.method === 'Network.requestWillBeSent' && !/^(file|data):/.test(message.params.request.url))
					errors.push('asks the network for ' + message.params.request.url);
				for (const one of listeners.splice(0)) one.method === message.method ? one.resolve(message.params) : listeners.push(one);
			}
		}
	});
	let session;
	const send = (method, params = {}) =>
		new Promise((resolve, reject) => {
			waiting.set(++number, { resolve, reject });
			child.stdio[3].write(JSON.stringify({ id: number, method, params, sessionId: session }) + '\0');
		});
	const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
	session = (await send('Target.attachToTarget', { targetId, flatten: true })).sessionId;
	for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await send(domain + '.enable');
	const page = {
		errors,
		send,
		async goto(url) {
			const loaded = new Promise(resolve => listeners.push({ method: 'Page.loadEventFired', resolve }));
			await send('Page.navigate', { url });
			await loaded;
		},
		// the value of an expression, waited for if it is a promise
		async ask(expression) {
			const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
			if (exceptionDetails) throw new Error(exceptionDetails.exception?.description || exceptionDetails.text);
			return result.value;
		},
		// waits until an expression is true, at most ten seconds
		async until(expression) {
			for (let turn = 0; turn < 200; turn++) {
				if (await page.ask(expression)) return true;
				await new Promise(resolve => setTimeout(resolve, 50));
			}
			return false;
		},
		async key(key, code = key) {
			const text = key === 'Enter' ? '\r' : undefined;
			await send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text, windowsVirtualKeyCode: { Enter: 13, Tab: 9 }[key] });
			await send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode: { Enter: 13, Tab: 9 }[key] });
		},
		async click(x, y) {
			for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'])
				await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
		},
		async size(width, height, scale = 1, mobile = false) {
			await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile });
		},
		async picture(file, clip) {
			fs.writeFileSync(
				file,
				Buffer.from(
					(await send('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: Boolean(clip) })).data,
					'base64'
				)
			);
		},
		async print(file) {
			fs.writeFileSync(
				file,
				Buffer.from((await send('Page.printToPDF', { printBackground: true, preferCSSPageSize: true })).data, 'base64')
			);
		},
		close() {
			return new Promise(resolve => {
				child.once('exit', resolve);
				send('Browser.close').catch(() => {});
				setTimeout(() => child.kill('SIGKILL'), 3000).unref();
			});
		}
	};
	return page;
}
module.exports = { open };
