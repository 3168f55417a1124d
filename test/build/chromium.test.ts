import { describe, expect, test } from 'vitest';
import { findChromium, requireChromium } from '../../src/build/chromium.ts';

const only =
	(...paths: string[]) =>
	(path: string) =>
		paths.includes(path);

describe('findChromium', () => {
	test('prefers the browser that CHROME_PATH names', () => {
		const env = { CHROME_PATH: '/egen/chrome' };
		expect(findChromium(env, only('/egen/chrome', '/usr/bin/chromium'), 'linux')).toBe('/egen/chrome');
	});

	test('looks on when CHROME_PATH names nothing', () => {
		const env = { CHROME_PATH: '/borta/chrome' };
		expect(findChromium(env, only('/usr/bin/chromium'), 'linux')).toBe('/usr/bin/chromium');
	});

	test.each([
		['linux', {}, '/usr/bin/chromium'],
		['linux', { PATH: '/usr/bin:/home/a/bin' }, '/home/a/bin/google-chrome'],
		['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
		['darwin', { HOME: '/Users/a' }, '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'],
		['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
		['win32', { Path: 'C:\\bin;D:\\verktyg' }, 'D:\\verktyg\\chromium.exe'],
	] as const)('finds it on %s with %o', (platform, env, path) => {
		expect(findChromium(env, only(path), platform)).toBe(path);
	});

	test('finds what Playwright has installed', () => {
		expect(findChromium({}, (path) => path.includes('ms-playwright'), 'linux')).toMatch(/ms-playwright/);
	});

	test('finds nothing where there is nothing', () => {
		expect(findChromium({ CHROME_PATH: '', PATH: '/usr/bin' }, () => false, 'linux')).toBeUndefined();
	});
});

test('requireChromium says what to do', () => {
	expect(() => requireChromium({}, () => false)).toThrowErrorMatchingInlineSnapshot(
		`[Error: Ingen Chromium hittades för webbläsartesterna: kör ”npm run chromium”, eller ange en webbläsares sökväg i CHROME_PATH.]`,
	);
});
