import { fold } from '../domain/fold.ts';

/** Checksums of the files that were chosen since the page was opened, by the name that they get. */
const summor = new Map<string, Promise<string>>();

/**
 * Gives every file that is chosen or dropped on the page a name that source files may have, and takes its checksum, so
 * that nobody has to work it out. The bytes stay as they are, and in the browser.
 */
export function rememberFiles(document: Document): void {
	document.addEventListener(
		'change',
		({ target }) => {
			// Before anybody else sees the choice.
			if (target instanceof HTMLInputElement && target.files && target.files.length > 0)
				target.files = named(target.files).files;
		},
		true,
	);
	document.addEventListener(
		'drop',
		(event) => {
			const { dataTransfer, target, isTrusted } = event;
			if (!isTrusted || !dataTransfer || dataTransfer.files.length === 0) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			const again = { bubbles: true, cancelable: true, dataTransfer: named(dataTransfer.files) };
			target?.dispatchEvent(new DragEvent('drop', again));
		},
		true,
	);
}

/** The checksums that are known, once those that are being worked out are. */
export async function kandaSummor(): Promise<(fil: string) => string | undefined> {
	const known = new Map(await Promise.all([...summor].map(async ([namn, summa]) => [namn, await summa] as const)));
	return (fil) => known.get(fil);
}

/** The name of a source file as the content has it: folded, with its ending. */
export function kallfilnamn(namn: string): string {
	const [, bare = namn, ending = ''] = /^(.*?)(?:\.([a-z0-9]+))?$/i.exec(namn.normalize('NFC')) ?? [];
	return `${fold(bare) || 'kalla'}${ending && `.${ending.toLowerCase()}`}`;
}

function named(files: FileList): DataTransfer {
	const data = new DataTransfer();
	for (const fil of files) {
		const renamed = new File([fil], kallfilnamn(fil.name), { type: fil.type, lastModified: fil.lastModified });
		summor.set(renamed.name, sha256(renamed));
		data.items.add(renamed);
	}
	return data;
}

async function sha256(fil: Blob): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', await fil.arrayBuffer());
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
