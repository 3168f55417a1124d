import fc from 'fast-check';

// A property that fails must fail again on every machine. FC_SEED tries other examples.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) });

/** Any text made of some characters. */
export function textOf(characters: string): fc.Arbitrary<string> {
	return fc.string({ unit: fc.constantFrom(...characters) });
}

export { default as fc } from 'fast-check';
