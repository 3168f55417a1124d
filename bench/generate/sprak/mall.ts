import type { Sprak } from './sprak.ts';

/** Makes a text, drawing its words from a {@link Sprak}. */
export type Mall = (sprak: Sprak) => string;

const cache = new Map<string, Mall>();

/**
 * Compiles a template: `{slot}` is filled in by the speaker, `[a|b]` is one of the alternatives, which may hold slots.
 * Compiled once, however often it is asked for.
 */
export function mall(text: string): Mall {
	let made = cache.get(text);
	if (!made) {
		const reader = { text, at: 0 };
		made = sequence(reader, '');
		cache.set(text, made);
	}
	return made;
}

interface Reader {
	readonly text: string;
	at: number;
}

function sequence(reader: Reader, stop: string): Mall {
	const parts: (string | Mall)[] = [];
	let plain = '';
	const flush = (): void => {
		if (plain) parts.push(plain);
		plain = '';
	};
	while (reader.at < reader.text.length && !stop.includes(reader.text[reader.at] ?? '')) {
		const char = reader.text[reader.at] ?? '';
		if (char === '{') {
			flush();
			const end = reader.text.indexOf('}', reader.at);
			const name = reader.text.slice(reader.at + 1, end);
			parts.push((sprak) => sprak.slot(name));
			reader.at = end + 1;
		} else if (char === '[') {
			flush();
			parts.push(choice(reader));
		} else {
			plain += char;
			reader.at++;
		}
	}
	flush();
	if (parts.length === 1 && typeof parts[0] === 'function') return parts[0];
	return (sprak) => {
		let text = '';
		for (const part of parts) text += typeof part === 'string' ? part : part(sprak);
		return text;
	};
}

function choice(reader: Reader): Mall {
	const alternatives: Mall[] = [];
	do {
		reader.at++;
		alternatives.push(sequence(reader, '|]'));
	} while (reader.text[reader.at] === '|');
	reader.at++;
	return (sprak) => sprak.slump.val(alternatives)(sprak);
}
