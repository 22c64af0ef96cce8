/**
 * The commands of a guide as a script for bash, which ends with the first command that does not end as the guide says: with 0, or
 * with the figure of a comment such as `# ends with 2`.
 *
 * @param text - the guide
 */
export function guideScript(text: string): string {
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
  const script = blocks.join("").replace(/^(.*\S) +# ends with (\d+).*$/gm, (_, command: string, code: string) => {
    return `ends=0; ${command} || ends=$?; [ "$ends" -eq ${code} ] || { echo "ended with $ends, not ${code}: $BASH_COMMAND" >&2; exit 99; }`;
  });
  return `set -eu\n${script}`;
}
