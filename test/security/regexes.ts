import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression of ours, or one that is put together while the program runs. */
export interface Uttryck {
	readonly fil: string;
	readonly rad: number;
	readonly source: string;
	readonly flags: string;
	/** Not to be read from the code; `source` is how it is made. */
	readonly byggs: boolean;
}

/** Every regular expression in `src/`, by file and line. */
export function allaUttryck(): Uttryck[] {
	return globSync('src/**/*.{ts,astro}')
		.filter((fil) => !fil.endsWith('.d.ts'))
		.sort()
		.flatMap((fil) =>
			uttryckI(fil, fil.endsWith('.astro') ? scriptsOf(readFileSync(fil, 'utf8')) : readFileSync(fil, 'utf8')),
		);
}

/** The code of a component, with the rest blanked so that lines keep their numbers; markup is parsed as JSX. */
function scriptsOf(astro: string): string {
	return astro.replace(/^---\n([\s\S]*?)\n---\n([\s\S]*)$/, (_, code: string, markup: string) => {
		const rest = markup.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<script[^>]*>|<\/script>/g, '');
		return `\n${code}\n;\nconst markup = <>${rest}</>;`;
	});
}

/** The regular expressions of a file, as TypeScript reads it. */
export function uttryckI(fil: string, text: string): Uttryck[] {
	const source = ts.createSourceFile(
		fil,
		text,
		ts.ScriptTarget.Latest,
		true,
		fil.endsWith('.astro') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
	);
	const found: Uttryck[] = [];
	const add = (node: ts.Node, body: string, flags: string, byggs: boolean): void => {
		const rad = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
		found.push({ fil, rad, source: body, flags, byggs });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) {
			const end = node.text.lastIndexOf('/');
			add(node, node.text.slice(1, end), node.text.slice(end + 1), false);
		}
		const called = ts.isNewExpression(node) || ts.isCallExpression(node) ? node : undefined;
		if (called?.expression.getText() === 'RegExp') {
			const [body, flags] = called.arguments ?? [];
			if (body && ts.isStringLiteralLike(body))
				add(node, body.text, flags && ts.isStringLiteralLike(flags) ? flags.text : '', false);
			else add(node, called.getText().replace(/\s+/g, ' '), '', true);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}
