/** The headers every answer carries, as the production host sends them. */

const always = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-Permitted-Cross-Domain-Policies': 'none',
} as const;

const policy = (styleHashes: readonly string[]): string[] => [
  "default-src 'none'",
  "script-src 'self'",
  ["style-src 'self'", ...styleHashes.map((hash) => `'sha256-${hash}'`)].join(' '),
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** A drawing opened by itself must not do anything but show. */
const drawingPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";

export type HeaderFacts = {
  readonly file: string;
  /** Base64 SHA-256 of each inline style of the page. */
  readonly styleHashes: readonly string[];
  /** Whether addresses on this host may be asked for over https. */
  readonly upgrade: boolean;
};

/** The security headers of an answer. Whether to promise https is the caller's to know. */
export function securityHeaders({ file, styleHashes, upgrade }: HeaderFacts): Record<string, string> {
  const page = [...policy(styleHashes), ...(upgrade ? ['upgrade-insecure-requests'] : [])].join('; ');
  return {
    ...always,
    'Content-Security-Policy': file.endsWith('.svg') ? drawingPolicy : page,
    ...(upgrade ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}

/** Only names that change with their bytes may be kept without asking. */
export const cacheControl = (file: string): string =>
  file.startsWith('assets/')
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, must-revalidate, no-transform';
