import { readArguments, UsageError, usage } from "./arguments.ts";
import { startMock } from "./start-mock.ts";

try {
  const { help, port } = readArguments(process.argv.slice(2));
  if (help) console.log(usage);
  else await serve(port);
} catch (error) {
  console.error(`mock: ${(error as Error).message}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function serve(port: number): Promise<void> {
  const mock = await startMock({ port });
  console.log(`Mock of the contract at ${mock.url}, ${mock.operations} operations. Ctrl+C stops it.`);
  if (mock.sample) {
    const token = mock.sample.token ? ' -H "Authorization: Bearer any"' : "";
    console.log(`Try: curl${token} "${mock.url}${mock.sample.path}"`);
  }
  const stop = (): void => void mock.close();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}
