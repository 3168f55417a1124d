import workerpool from 'workerpool';
import { komprimeraFil } from './komprimera.ts';

// A thread of komprimera() in komprimera.ts.
workerpool.worker({ utfor: (_: unknown, files: readonly string[]) => files.map(komprimeraFil) });
