/** The first line of each generated file. */
export const header = '// Generated from spec/ by "pnpm generate". Do not edit: change the contract.\n';
