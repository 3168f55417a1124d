import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is different about a machine; the environment that makes it so. */
export interface Maskin {
	readonly namn: string;
	readonly env: Readonly<Record<string, string>>;
	/** Build from a copy of the content in another folder. */
	readonly kopia?: string;
}

const LADDA = `--import=${pathToFileURL(path.resolve(import.meta.dirname, 'annan-maskin.ts')).href}`;

function annan(namn: string, env: Readonly<Record<string, string>>): Maskin {
	return { namn, env: { ...env, NODE_OPTIONS: LADDA } };
}

/** The machine on which all is different at once. */
export const ALLT = 'allt på en gång';

/** The variations of reproducible-builds.org that a program can see, and all of them at once. */
export const MASKINER: readonly Maskin[] = [
	{ namn: 'samma igen', env: {} },
	{ namn: 'TZ +14', env: { TZ: 'Pacific/Kiritimati' } },
	{ namn: 'TZ −12', env: { TZ: 'Etc/GMT+12' } },
	{ namn: 'svenska', env: { LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' } },
	{ namn: 'estniska', env: { LANG: 'et_EE.UTF-8', LC_ALL: 'et_EE.UTF-8' } },
	{ namn: 'annan mapp', env: {}, kopia: 'annan mapp, på ö' },
	{
		namn: 'annan användare',
		env: { USER: 'någon', LOGNAME: 'någon', USERNAME: 'någon', HOME: '/nonexistent', HOSTNAME: 'annan-dator' },
	},
	{
		namn: 'annan miljö',
		env: { CI: '1', FORCE_COLOR: '1', NODE_ENV: 'development', EDITOR: 'x', PROV: 'ö'.repeat(9000) },
	},
	annan('fem år senare', { PROV_KLOCKA: String(5 * 365 * 86_400) }),
	annan('trettio år tidigare', { PROV_KLOCKA: String(-30 * 365 * 86_400) }),
	annan('omvänd mappordning', { PROV_ORDNING: '1' }),
	annan('umask 077', { PROV_UMASK: '077' }),
	annan('umask 000', { PROV_UMASK: '000' }),
	annan('en kärna', { PROV_KARNOR: '1' }),
	annan('fem kärnor', { PROV_KARNOR: '5' }),
	{
		...annan(ALLT, {
			...{ TZ: 'Pacific/Kiritimati', LANG: 'et_EE.UTF-8', LC_ALL: 'et_EE.UTF-8', USER: 'någon', HOME: '/nonexistent' },
			...{ PROV_KLOCKA: '200000000', PROV_ORDNING: '1', PROV_UMASK: '077', PROV_KARNOR: '3' },
		}),
		kopia: 'allt annat',
	},
];
