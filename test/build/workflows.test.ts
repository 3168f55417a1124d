import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
	readonly permissions?: Record<string, string>;
	readonly steps?: readonly {
		readonly uses?: string;
		readonly run?: string;
		readonly with?: Record<string, unknown>;
	}[];
	readonly uses?: string;
}

interface Workflow {
	readonly on: unknown;
	readonly permissions?: Record<string, string>;
	readonly jobs: Record<string, Job>;
}

const dir = path.resolve('.github/workflows');
const files = readdirSync(dir);
const workflows = files.map((name) => {
	const text = readFileSync(path.join(dir, name), 'utf8');
	return { name, text, workflow: parse(text) as Workflow };
});
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps = [] }) => steps);

/** A workflow that runs the code of whoever proposes a change. */
const runsProposals = ({ on }: Workflow) => JSON.stringify(on).includes('pull_request');

describe.each(workflows)('$name', ({ name, text, workflow }) => {
	test('says what it may do, and runs no action that can change under it', () => {
		expect(workflow.permissions).toBeDefined();
		const actions = [...stepsOf(workflow), ...Object.values(workflow.jobs)].flatMap(({ uses }) => uses ?? []);
		for (const action of actions) expect(action).toMatch(/^(?:\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40}$)/);
	});

	test('never gives a proposal a secret, a right to write or a kept token', () => {
		expect(text).not.toContain('pull_request_target');
		if (!runsProposals(workflow)) return;
		expect(text).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
		const rights = [workflow.permissions, ...Object.values(workflow.jobs).map(({ permissions }) => permissions)];
		for (const permissions of rights) expect(Object.values(permissions ?? {}).filter((r) => r === 'write')).toEqual([]);
		for (const { uses, with: options } of stepsOf(workflow))
			if (uses?.startsWith('actions/checkout@')) expect(options?.['persist-credentials']).toBe(false);
	});

	test('runs the code of a proposal in the sandbox of main once its packages are installed', () => {
		if (name !== 'granskning.yml') return;
		const lines = stepsOf(workflow).flatMap(({ run = '' }) => run.split('\n').map((line) => line.trim()));
		expect(lines).toContain('cp fore/.ci/sandlada "$RUNNER_TEMP/sandlada"');
		expect(lines.indexOf('cp fore/.ci/sandlada "$RUNNER_TEMP/sandlada"')).toBeLessThan(lines.indexOf('npm ci'));
		const after = lines.slice(lines.indexOf('npm ci') + 1).filter((line) => line !== '');
		expect(
			after.filter((line) => !/^(?:mkdir|cat) granskning|^PROJEKT=\$PWD "\$RUNNER_TEMP\/sandlada"/.test(line)),
		).toEqual([]);
		expect(after.filter((line) => line.includes('sandlada'))).toHaveLength(3);
	});

	test('never runs the code of a proposal where it has a right to write', () => {
		if (!JSON.stringify(workflow.on).includes('workflow_run')) return;
		expect(stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([]);
		// What comes from outside reaches the shell as a variable, never as its text.
		for (const { run = '' } of stepsOf(workflow)) expect(run).not.toContain('${{');
	});
});
