/** Our environment without the settings that the workspace's package manager hands down; the registry is the user's. */
export const ownEnvironment: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_/i.test(name) || name.toLowerCase() === "npm_config_registry"),
);
