import { existsSync } from 'node:fs';
import path from 'node:path';
import { komprimera } from './komprimera.ts';

const dir = path.resolve(process.env.OUT_DIR ?? 'dist');
if (existsSync(path.join(dir, 'index.html'))) {
	const { filer, bytes } = await komprimera(dir);
	const size = (ending: string): string => `${((bytes[ending] ?? 0) / 1e6).toFixed(1)} MB`;
	process.stdout.write(
		`${String(filer)} filer, ${size('')}: brotli ${size('.br')}, zstd ${size('.zst')}, gzip ${size('.gz')}.\n`,
	);
} else {
	process.stderr.write(`${dir} är ingen färdig webbplats. Kör npm run build först, eller ange mappen i OUT_DIR.\n`);
	process.exitCode = 2;
}
