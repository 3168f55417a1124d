import { describe, expect, it } from 'vitest';
import { utfallsord, utfallssats } from '../../src/text/forklaringar.ts';

describe('outcomes', () => {
	it('agree with the kind of ärende', () => {
		expect(utfallsord('avslagen', 'motion')).toBe('Avslagen');
		expect(utfallsord('avslagen', 'medborgarforslag')).toBe('Avslaget');
		expect(utfallsord('anses-besvarad', 'medborgarforslag')).toBe('Anses besvarat');
		expect(utfallsord('okant', 'forslag')).toBe('Utfallet framgår inte');
		expect(utfallssats('anses-besvarad', 'motion')).toBe('motionen anses besvarad');
		expect(utfallssats('anses-besvarad', 'medborgarforslag')).toBe('medborgarförslaget anses besvarat');
	});
});
