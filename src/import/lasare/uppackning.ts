import { Unzip, UnzipInflate } from 'fflate';
import { ImportFel } from '../fel.ts';
import { GRANSER } from '../granser.ts';

const BIT = 65_536;

/**
 * Unpacks the parts of a packed document that are wanted, and counts what comes out: what the file says of its own sizes
 * is not trusted.
 * @throws ImportFel when it is damaged, encrypted or grows beyond all reason
 */
export function unpack(bytes: Uint8Array, wanted: RegExp): Map<string, Uint8Array> {
	const parts = new Map<string, Uint8Array[]>();
	let [total, count] = [0, 0];
	let failed: Error | undefined;
	const unzip = new Unzip((file) => {
		if (++count > GRANSER.delar) throw tooLarge();
		if (!wanted.test(file.name)) return;
		const chunks: Uint8Array[] = [];
		parts.set(file.name, chunks);
		file.ondata = (error, chunk) => {
			// The types say that an error is always there.
			failed ??= (error as Error | null) ?? undefined;
			const unpacked = chunk as Uint8Array | null;
			total += unpacked?.length ?? 0;
			if (total > GRANSER.uppackat) throw tooLarge();
			if (unpacked) chunks.push(unpacked);
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length; at += BIT) unzip.push(bytes.subarray(at, at + BIT), at + BIT >= bytes.length);
	} catch (error) {
		throw error instanceof ImportFel ? error : damaged(error);
	}
	if (failed) throw damaged(failed);
	return new Map([...parts].map(([name, chunks]) => [name, Buffer.concat(chunks)]));
}

function tooLarge(): ImportFel {
	return new ImportFel(
		`Filen blir större än ${String(GRANSER.uppackat / 1_000_000)} MB när den packas upp och läses därför inte. Kontrollera varifrån den kommer.`,
	);
}

function damaged(cause: unknown): ImportFel {
	return new ImportFel('Filen är skadad och går inte att packa upp. Öppna den i sitt program och spara den på nytt.', {
		cause,
	});
}
