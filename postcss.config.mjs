/** Tailwind turns the tokens and the classes in use into the portal's stylesheet. */
export default { plugins: { '@tailwindcss/postcss': {} } };
