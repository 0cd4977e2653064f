export const importSteps = ['Choose the file', 'Match its columns', 'Check each row', 'Bring in'] as const
