import { Command } from "commander";
import { withEnvFile } from "./env-file.ts";
import { type GlobalOptions, timeReader } from "./global-options.ts";
import { readShare } from "./plan/read-share.ts";
import { version } from "./version.ts";
import type { World } from "./world.ts";

/** What a command does: it gives what the process shall end with. */
type Action = (words: readonly string[], options: GlobalOptions & Readonly<Record<string, unknown>>) => Promise<number>;

/**
 * The command line: which commands there are, what they take, what their help says. What a command does is loaded when it is
 * called, so that help comes at once.
 *
 * @param given - what commands have to do with
 * @param end - told what the process shall end with
 */
export function createProgram(given: World, end: (exitCode: number) => void): Command {
  let world = given;
  const program = new Command("ringwright")
    .description("Calls RingCentral's provisioning API from a terminal or a script: the service, or a sandbox of your own.")
    .version(version, "-V, --version", "print the version")
    .option("--server <url>", "the service's address (RINGWRIGHT_SERVER)")
    .option("--profile <name>", "whose session to use (RINGWRIGHT_PROFILE)")
    .option("--env <file>", "take variables that are not set from this file, such as RC_JWT=…")
    .option("--timeout <time>", "the most a call may take, waits included: 30s, 2m", timeReader("--timeout"))
    .option("--verbose", "tell of each call on standard error: group, waits, status, time")
    .helpOption("-h, --help", "print this text")
    .helpCommand("help [command]", "print the help of a command")
    .configureHelp({ showGlobalOptions: true })
    .addHelpText("after", examples.program)
    .hook("preAction", (_, command) => {
      const { env: file } = command.optsWithGlobals<GlobalOptions>();
      if (file !== undefined) world = { ...given, env: withEnvFile(given.env, file) };
    });

  const add = (usage: string, summary: string, help: string, action: Action): Command => {
    const command = program
      .command(usage)
      .description(summary)
      .addHelpText("after", help)
      .helpOption("-h, --help", "print this text");
    return command.action(async (...all: unknown[]) => {
      const words = all
        .slice(0, -2)
        .flat()
        .filter((word) => word !== undefined) as string[];
      end(await action(words, command.optsWithGlobals()));
    });
  };

  add("login", "Log in, and keep the session in a profile.", examples.login, async (_, options) => {
    const { login } = await import("./login/login.ts");
    await login(world, { ...options, redirectUri: String(options["redirectUri"]) });
    return 0;
  })
    .option("--browser", "in a browser, instead of with RC_JWT")
    .option("--client-id <id>", "the app, with --browser (RC_CLIENT_ID)")
    .option("--redirect-uri <uri>", "a redirect URI of the app on this machine, with --browser", "http://127.0.0.1:4022/callback")
    .option("--login-hint <user>", "whom to log in, with --browser");

  add("logout", "End the session of a profile, and forget it.", "", async (_, options) => {
    const { logout } = await import("./login/logout.ts");
    await logout(world, options);
    return 0;
  });

  add("whoami", "Say who is logged in, where, and until when.", "", async (_, options) => {
    const { whoami } = await import("./login/whoami.ts");
    await whoami(world, options);
    return 0;
  }).option("--json", "for programs");

  add(
    "call <operation> [name=value...]",
    "Call an operation, and print its answer as JSON.",
    examples.call,
    async (words, options) => {
      const { call } = await import("./call/call.ts");
      const [name = "", ...rest] = words;
      return call(world, name, rest, options);
    },
  )
    .option("--body <file>", "the body, a JSON or YAML file; - is standard input")
    .option("--all", "all pages of a list, as one array")
    .option("--lines", "the records of a list, one a line")
    .option("--wait", "follow the task that the call starts, and print its end")
    .option("-y, --yes", "do not ask before something is changed or bought");

  add(
    "plan <file>",
    "Compare the account with a company file, and print what would be done.",
    examples.plan,
    async ([file = ""], options) => {
      const { plan } = await import("./plan/plan.ts");
      return plan(world, file, options);
    },
  )
    .option("--json", "for programs")
    .option("--markdown", "for a pull request")
    .option("--html", "a page that stands by itself")
    .option("--out <file>", "keep the plan, to apply it later; its name ends in .json")
    .option("--leavers-up-to <share>", "how many of the account's people may leave, instead of what the file says", readShare);

  add(
    "apply <file>",
    "Make the account what a company file says, or what a plan says that was kept.",
    examples.apply,
    async ([file = ""], options) => {
      const { apply } = await import("./apply/apply.ts");
      return apply(world, file, options);
    },
  )
    .option("-y, --yes", "do not ask before the account is changed")
    .option("--json", "print how it went for programs")
    .option("--journal <file>", "where calls are written down before they are sent; a file of the account's when left out")
    .option("--leavers-up-to <share>", "how many of the account's people may leave, instead of what the file says", readShare);

  add(
    "rehearse <file>",
    "Apply a company file to a copy of the account, and say how it went.",
    examples.rehearse,
    async ([file = ""], options) => {
      const { rehearse } = await import("./rehearse/rehearse.ts");
      return rehearse(world, file, options);
    },
  )
    .option("--faults", "let one call in ten of the copy fail")
    .option("--json", "for programs")
    .option("--leavers-up-to <share>", "how many of the account's people may leave, instead of what the file says", readShare);

  add(
    "fleet <action> [words...]",
    "Work on many accounts, on many machines: run, work, status, pause, resume, cancel, retry.",
    examples.fleet,
    async (words, options) => {
      const { fleet } = await import("./fleet/fleet.ts");
      return fleet(world, words, options);
    },
  )
    .option("--file <file>", "the fleet file; fleet.yaml when left out")
    .option("--run <run>", "another run than the last one")
    .option("-y, --yes", "run: do not ask before accounts are changed")
    .option("--wait", "run: wait for its end")
    .option("--json", "status: for programs")
    .option("--once", "status: tell it once, also on a terminal")
    .option("--until-end", "work: end when the run has ended")
    .option("--concurrency <number>", "work: how many accounts have their turn at once, 32 when left out");

  add("export", "Write the account down as a company file, or as a seed of the sandbox.", examples.export, async (_, options) => {
    const { exportAccount } = await import("./export/export.ts");
    return exportAccount(world, options);
  })
    .option("--seed", "as a seed, with everything that an app may read")
    .option("--anonymous", "with names, addresses and numbers that are invented")
    .option("--out <file>", "write a file, which its owner alone can read; .json is JSON")
    .option("--json", "JSON instead of YAML");

  add("schema", "Print the JSON Schema of company files.", "", async () => {
    const { schema } = await import("./plan/schema.ts");
    await schema(world);
    return 0;
  });

  add("operations [operation]", "List the operations, all or those with a word, or say what one takes.", "", async ([name]) => {
    const { listOperations } = await import("./call/list-operations.ts");
    await listOperations(world, name);
    return 0;
  });

  add(
    "sandbox [options...]",
    "Run an account that lives on this machine. Its options: ringwright sandbox --help",
    "",
    async (words) => {
      const { runCommand } = await import("@ringwright/sandbox/command");
      return runCommand(words);
    },
  )
    .helpOption(false)
    .allowUnknownOption();

  add("mock", "Serve the contract's examples, by Prism: a mock that remembers nothing.", examples.mock, async (_, options) => {
    const { runMock } = await import("./mock/run-mock.ts");
    const { port, dynamic } = options;
    return runMock(world, { port: String(port), dynamic: dynamic === true });
  })
    .option("--port <port>", "where it listens, on this machine alone", "4010")
    .option("--dynamic", "make answers up, instead of giving the contract's examples");

  add(
    "verify [recording]",
    "Hold recorded traffic, or traffic through a proxy, to the contract, and say what differs.",
    examples.verify,
    async ([recording], options) => {
      const { verify } = await import("./verify/verify.ts");
      return verify(world, recording, options);
    },
  )
    .option("--proxy", "check what goes through a proxy, instead of what was recorded")
    .option("--upstream <url>", "where the proxy passes calls on to")
    .option("--port <port>", "where the proxy listens, on this machine alone; 4030 when left out")
    .option("--used-by <folder>", "say which operations an app's TypeScript or JavaScript uses")
    .option("--write-uses <file>", "write what the app uses of the contract, by its sources and by the recording")
    .option("--for <time>", "how long the proxy stands: 30s, 2m; until Ctrl-C when left out", timeReader("--for"))
    .option("--format <format>", "table, json, junit, sarif or markdown", "table")
    .option("--output <file>", "write the report to a file")
    .option("--baseline <file>", "accept the problems that this file has")
    .option("--write-baseline", "write the file of --baseline, with all that differs today")
    .option("--strict", "count new values and what the contract does not know as breaches, too");

  add(
    "drift",
    "Call every read that the login may do, and say where the service differs from the contract.",
    examples.drift,
    async (_, options) => {
      const { drift } = await import("./drift/drift.ts");
      return drift(world, options);
    },
  )
    .option("--access <access>", "which reads: open, for every app, or advanced, for apps that were reviewed", "open")
    .option("--max-calls <number>", "the most calls", "200")
    .option("--for <time>", "the most time: 30s, 10m; what was read by then is reported", timeReader("--for"))
    .option("--spec <folder>", "the contract's folder, to propose a patch of what is new")
    .option("--patch <file>", "where the patch goes; contract.patch when left out")
    .option("--format <format>", "table, json, junit, sarif or markdown", "table")
    .option("--output <file>", "write the report to a file")
    .option("--baseline <file>", "accept the problems that this file has")
    .option("--write-baseline", "write the file of --baseline, with all that differs today")
    .option("--strict", "count new values and what the contract does not know as breaches, too");

  add(
    "completion <shell>",
    "Print what makes a shell complete this command: bash, zsh or fish.",
    examples.completion,
    async ([shell = ""]) => {
      const { printCompletion } = await import("./completion/print-completion.ts");
      await printCompletion(world, shell);
      return 0;
    },
  );

  // What the shells ask. "--" keeps the line to complete from being read as this one's.
  program
    .command("complete [words...]", { hidden: true })
    .allowUnknownOption()
    .helpOption(false)
    .action(async (words: string[]) => {
      const { complete } = await import("./completion/complete.ts");
      await complete(world, program, words);
      end(0);
    });

  return program;
}

const examples = {
  program: `
Examples:
  $ ringwright sandbox                                  an account to try things on
  $ ringwright login                                    with RC_CLIENT_ID, RC_CLIENT_SECRET and RC_JWT
  $ ringwright call devices.read deviceId=804111004
  $ ringwright operations                               all that can be called
  $ ringwright plan company.yaml                        what would make the account as the file says
  $ ringwright apply company.yaml

It ends with 0 when all went well, 1 when the service refused or could not be reached, 2 when it was called wrongly,
and 3 when something that buys was sent and its answer was lost. Only plan has figures of its own.`,
  login: `
Secrets come from the environment alone: RC_CLIENT_ID, RC_CLIENT_SECRET, RC_JWT. Only the session's tokens are kept.

Examples:
  $ ringwright login
  $ ringwright login --browser --client-id my-app --profile acme`,
  call: `
Several values are given by naming one several times, or with commas. Where an operation takes several ids, so are these.

Examples:
  $ ringwright call listExtensions type=User,VirtualUser --all
  $ ringwright call devices.listForExtension extensionId=2719501004 --lines
  $ ringwright call accounts.extensions.update extensionId=2719501004 --body changes.yaml
  $ echo '{"originalStrings":["503 555 0101"]}' | ringwright call parsePhoneNumbers --body -`,
  plan: `
It sends nothing that changes the account. It ends with 0 when there is nothing to do, 2 when there is, and 1 when somebody
lacks something that has to be there before, when it was called wrongly, or on any other trouble.

Examples:
  $ ringwright plan company.yaml
  $ ringwright plan company.yaml --markdown --out plan.json     for a pull request, and to apply once it is agreed to
  $ ringwright plan people.csv --html > plan.html
  $ ringwright plan company.yaml --json | jq '.people[] | select(.event == "leaves")'`,
  apply: `
It reads the account, shows the plan and asks. Ctrl-C stops it, and the same command goes on where it stopped. A plan that was
kept is refused when people whom it is about have changed since. It ends with 0 when everybody is done, 2 when it was called
wrongly or its file is wrong or missing, and 1 otherwise.

Examples:
  $ ringwright apply company.yaml
  $ ringwright apply plan.json --yes --json > report.json`,
  rehearse: `
It reads the account and plants it in a sandbox in this process. The account itself is not changed, and waits cost no time. It
ends with 0 when everybody is as the file says and a second plan is empty, 2 when it was called wrongly or its file is wrong or
missing, and 1 otherwise.

Examples:
  $ ringwright rehearse company.yaml
  $ ringwright rehearse company.yaml --faults --json | jq .left`,
  fleet: `
It needs Redis or Valkey: where the fleet file says, or RINGWRIGHT_REDIS, or redis://127.0.0.1:6379. Accounts log in with what the
fleet file names; nothing secret goes into a job. It ends with 0 when all went well, 2 when it was called wrongly or a file is wrong,
and 1 otherwise; run --wait ends with 1 when an account has failed.

Examples:
  $ ringwright fleet run fleet.yaml --yes
  $ ringwright fleet work fleet.yaml                    as often as you like, on as many machines
  $ ringwright fleet status
  $ ringwright fleet retry astoria seaside`,
  export: `
Nothing is changed. It holds no passwords, PINs or SIP settings.

Examples:
  $ ringwright export --out company.yaml                what ringwright plan compares the account with
  $ ringwright export --seed --anonymous > seed.yaml    to show to somebody else: ringwright sandbox --seed seed.yaml`,
  mock: `
Prism is larger than this command with all else, so that npx fetches it the first time.

Examples:
  $ ringwright mock
  $ ringwright call devices.read deviceId=804111004 --server http://127.0.0.1:4010`,
  verify: `
A recording is a HAR file, as a browser's network panel saves it, or a folder of them and of JSON files with "request" and
"response". Only what a path beginning with /restapi was asked counts; --server chooses one server's. Reports hold names and types,
and never a value. It ends with 0 when nothing breaks the contract, 1 when something does, and 2 when it was called wrongly or
its file cannot be read.

Examples:
  $ ringwright verify calls.har
  $ ringwright verify recordings/ --format junit --output report.xml --baseline known.json
  $ ringwright verify --proxy --upstream https://platform.ringcentral.com --for 10m
  $ ringwright verify calls.har --used-by src/ --write-uses ringwright-uses.json    for pnpm spec:diff --used-by`,
  drift: `
It sends GETs and the login, and nothing else: each read once, then again with other ids that answers held, paced by the service's
limits. Reports hold names and types, and of values new words of enums alone, where they look like words: a letter, then up to 63
letters, digits, _ and -. It ends as verify does.

Examples:
  $ ringwright drift --server https://platform.ringcentral.com
  $ ringwright drift --max-calls 1000 --for 20m --format markdown --output drift.md
  $ ringwright drift --spec spec/ && git apply contract.patch       in a clone`,
  completion: `
Examples:
  $ source <(ringwright completion bash)                in ~/.bashrc
  $ source <(ringwright completion zsh)                 in ~/.zshrc
  $ ringwright completion fish > ~/.config/fish/completions/ringwright.fish`,
};
