import { KODER } from '../read/koder.ts';
import type { Problem } from '../read/problem.ts';
import { visible } from '../read/tecken.ts';

export const FORMAT = ['text', 'json', 'github'] as const;

export type Format = (typeof FORMAT)[number];

/** Where each code is explained. */
const HANDBOK = 'docs/handbok/fel.md';

/**
 * Prints problems for a person, a program or the annotations of a pull request.
 * @param prefix path of the content root, put before each file so that an editor can jump there
 */
export function rapport(problem: readonly Problem[], format: Format, prefix: string): string {
	switch (format) {
		case 'json':
			return `${JSON.stringify({ antal: problem.length, problem }, null, '\t')}\n`;
		case 'github':
			return problem.map((p) => `${githubRow(p, prefix)}\n`).join('');
		case 'text':
			return `${problem.map((p) => `${textRow(p, prefix)}\n`).join('')}${summary(problem)}\n`;
	}
}

function textRow(p: Problem, prefix: string): string {
	return `${prefix}${visible(p.fil)}:${String(p.rad)}:${String(p.kolumn)}  ${p.kod}${p.niva === 'varning' ? ' (varning)' : ''}\n  ${p.text}`;
}

function githubRow(p: Problem, prefix: string): string {
	const level = p.niva === 'fel' ? 'error' : 'warning';
	const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
	const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
	return `::${level} file=${property(prefix + p.fil)},line=${String(p.rad)},col=${String(p.kolumn)},title=${property(`${p.kod}: ${KODER[p.kod].titel}`)}::${data(p.text)}`;
}

function summary(problem: readonly Problem[]): string {
	if (problem.length === 0) return 'Inga fel i innehållet.';
	const files = new Set(problem.map(({ fil }) => fil)).size;
	const errors = problem.filter(({ niva }) => niva === 'fel').length;
	const warnings = problem.length - errors;
	const parts = [count(errors, 'fel', 'fel'), ...(warnings > 0 ? [count(warnings, 'varning', 'varningar')] : [])];
	return `Hittade ${parts.join(' och ')} i ${count(files, 'fil', 'filer')}. ${HANDBOK} förklarar koderna.`;
}

function count(n: number, one: string, many: string): string {
	return `${String(n)} ${n === 1 ? one : many}`;
}
