import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix, win32 } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

/** What to say, and to do, where no browser is found. */
const CHROMIUM_SAKNAS =
	'Ingen Chromium hittades för webbläsartesterna: kör ”npm run chromium”, eller ange en webbläsares sökväg i CHROME_PATH.';

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome', 'chromium-browser', 'microsoft-edge'];

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The path of a Chromium: the one in `CHROME_PATH`, one in the platform's usual place, one in `PATH`,
 * or the one that Playwright has installed.
 */
export function findChromium(
	env: Env = process.env,
	exists: (path: string) => boolean = existsSync,
	platform: NodeJS.Platform = process.platform,
): string | undefined {
	const candidates = [env.CHROME_PATH, ...usualPlaces(env, platform), ...inPath(env, platform), ownOfPlaywright()];
	return candidates.find((path) => path !== undefined && path !== '' && exists(path));
}

/** As `findChromium`, for those who cannot do without: throws the sentence that says what to do. */
export function requireChromium(...where: Parameters<typeof findChromium>): string {
	const path = findChromium(...where);
	if (path === undefined) throw new Error(CHROMIUM_SAKNAS);
	return path;
}

function usualPlaces(env: Env, platform: NodeJS.Platform): string[] {
	if (platform === 'darwin') {
		return ['', env.HOME ?? ''].flatMap((home) =>
			['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
				(app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`,
			),
		);
	}
	if (platform === 'win32') {
		const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
		const apps = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'];
		return [...apps, 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((app) =>
			roots.flatMap((root) => (root ? [win32.join(root, app)] : [])),
		);
	}
	return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

function inPath(env: Env, platform: NodeJS.Platform): string[] {
	const path = platform === 'win32' ? win32 : posix;
	const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter).filter((folder) => folder !== '');
	const suffix = platform === 'win32' ? '.exe' : '';
	return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)));
}

/** Playwright names the place whether or not anything is installed there. */
function ownOfPlaywright(): string | undefined {
	try {
		return chromium.executablePath();
	} catch {
		// A platform that Playwright has no browser for.
		return undefined;
	}
}

/** Debian's own package where we may install it, otherwise Playwright's download. */
function installChromium(): void {
	const mayUseApt = process.getuid?.() === 0 && existsSync('/etc/debian_version');
	if (mayUseApt) {
		run('apt-get', ['update', '-q']);
		run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium']);
	}
	if (findChromium() !== undefined) return;
	const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
	run(process.execPath, [join(playwright, 'cli.js'), 'install', ...(mayUseApt ? ['--with-deps'] : []), 'chromium']);
}

/** The exit code is not asked for: what counts is whether a browser is found afterwards. */
function run(command: string, args: string[]): void {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync(command, args, { stdio: 'inherit', env, timeout: 10 * 60_000 });
}

function main(): void {
	const { values } = parseArgs({ options: { installera: { type: 'boolean' }, valfri: { type: 'boolean' } } });
	if (values.installera && findChromium() === undefined) installChromium();
	const path = findChromium();
	if (path !== undefined) {
		if (!values.valfri) console.log(path);
		return;
	}
	console.error(CHROMIUM_SAKNAS);
	// `--valfri` stands before the tests, of which most need no browser.
	process.exitCode = values.valfri ? 0 : 1;
}

if (import.meta.main) main();
