/** The shells that the command can be completed in. */
export type Shell = "bash" | "zsh" | "fish";

// Each asks the command with the words as they stand, and evaluates none of them. bash cuts words at "=", so what stands before
// the last one is taken off its proposals; it goes by the line itself, which no bash-completion has to be there for.
const bash = `_ringwright() {
  local line=\${COMP_LINE:0:COMP_POINT} current kept value about
  local -a words
  read -ra words <<< "$line"
  if [[ $line == *[[:space:]] ]]; then words+=(""); fi
  current=\${words[\${#words[@]}-1]}
  kept=\${current%"\${current##*[=:]}"}
  COMPREPLY=()
  while IFS=$'\\t' read -r value about; do
    if [[ $value == :files ]]; then
      compopt -o filenames 2> /dev/null
      while read -r value; do COMPREPLY+=("$value"); done < <(compgen -f -- "$current")
      return
    fi
    COMPREPLY+=("\${value#"$kept"}")
  done < <(ringwright complete -- "\${words[@]:1}" 2> /dev/null)
  if [[ \${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2> /dev/null; fi
}
complete -F _ringwright ringwright
`;

const zsh = `#compdef ringwright
_ringwright() {
  local line value
  local -a keys keyTexts values valueTexts
  for line in "\${(@f)$(ringwright complete -- "\${(@)words[2,CURRENT]}" 2> /dev/null)}"; do
    value=\${line%%$'\\t'*}
    case $value in
      :files) _files; return ;;
      *=) keys+=("$value"); keyTexts+=("$value  \${line#*$'\\t'}") ;;
      ?*) values+=("$value"); valueTexts+=("$value  \${line#*$'\\t'}") ;;
    esac
  done
  (( $#keys )) && compadd -S '' -l -d keyTexts -a keys
  (( $#values )) && compadd -l -d valueTexts -a values
}
compdef _ringwright ringwright
`;

const fish = `function __ringwright_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l lines (ringwright complete -- $before[2..-1] "$current" 2> /dev/null)
    if test "$lines[1]" = :files
        __fish_complete_path "$current"
    else
        printf '%s\\n' $lines
    end
end
complete -c ringwright -f -a '(__ringwright_complete)'
`;

/** What makes each shell complete the command, to be sourced. */
export const shellScripts: Readonly<Record<Shell, string>> = { bash, zsh, fish };
