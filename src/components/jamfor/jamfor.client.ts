/** The parser and the comparison are heavy, and are fetched only when the address names two texts. */
if (new URLSearchParams(location.search).has('arende')) void import('./jamfor-texter.client.ts');
