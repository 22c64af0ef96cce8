import { useData } from "vitepress";
import { computed, defineComponent, h, onMounted, ref, type VNode, watch, withModifiers } from "vue";
import type { Trial, TrialParameter } from "../../src/operations/trial.ts";
import { isLoopback, logIn, requestOf, send, type TrialAnswer } from "./trial-call.ts";

const mostRows = 20;

/** A form at the end of an operation's page that calls it on the reader's own sandbox. */
const TryIt: ReturnType<typeof defineComponent> = defineComponent({
  name: "TryIt",
  setup() {
    const { frontmatter } = useData();
    const trial = computed(() => frontmatter.value["operation"] as Trial | undefined);
    const server = ref("http://127.0.0.1:4020");
    const origins = ref("");
    const values = ref<Record<string, string>>({});
    const body = ref<string>();
    const answer = ref<TrialAnswer>();
    const problem = ref("");
    const busy = ref(false);
    let session: { readonly server: string; readonly token: string } | undefined;

    const begin = (now: Trial | undefined): void => {
      values.value = Object.fromEntries(now?.parameters.map(({ name, value }) => [name, value]) ?? []);
      body.value = now?.body;
      answer.value = undefined;
      problem.value = "";
    };
    watch(trial, begin, { immediate: true });
    onMounted(() => {
      if (!isLoopback()) origins.value = ` --origins ${location.origin}`;
    });

    const call = async (operation: Trial): Promise<void> => {
      busy.value = true;
      answer.value = undefined;
      problem.value = "";
      try {
        // The service, and so the sandbox, takes five logins a minute.
        if (session?.server !== server.value) session = { server: server.value, token: await logIn(server.value) };
        answer.value = await send(requestOf(server.value, operation, values.value, body.value, session.token));
        if (answer.value.status === 401) session = undefined;
      } catch (error) {
        problem.value = (error as Error).message;
      } finally {
        busy.value = false;
      }
    };

    const field = ({ name, in: place, required }: TrialParameter): VNode =>
      h("label", { key: name }, [
        h("span", [`${name} `, h("small", required ? `${place}, needed` : place)]),
        h("input", {
          value: values.value[name],
          required,
          spellcheck: false,
          autocomplete: "off",
          onInput: (event: Event) => {
            values.value[name] = (event.target as HTMLInputElement).value;
          },
        }),
      ]);
    const bodyField = (text: string): VNode =>
      h("label", { class: "wide" }, [
        h("span", "Body"),
        h("textarea", {
          value: text,
          rows: Math.min(text.split("\n").length, mostRows),
          spellcheck: false,
          onInput: (event: Event) => {
            body.value = (event.target as HTMLTextAreaElement).value;
          },
        }),
      ]);

    return () => {
      const operation = trial.value;
      if (operation === undefined) return undefined;
      return h("section", { class: "try-it", "aria-labelledby": "try" }, [
        h("h2", { id: "try", tabindex: -1 }, "Try it"),
        h("p", [
          "On a sandbox of your own, which ",
          h("code", `npx @ringwright/sandbox${origins.value}`),
          " starts. The call is made as the administrator of the company that it brings; nothing leaves this machine.",
        ]),
        h("form", { onSubmit: withModifiers(() => call(operation), ["prevent"]) }, [
          h("label", { class: "wide" }, [
            h("span", "Sandbox"),
            h("input", {
              value: server.value,
              type: "url",
              required: true,
              spellcheck: false,
              onInput: (event: Event) => {
                server.value = (event.target as HTMLInputElement).value;
              },
            }),
          ]),
          ...operation.parameters.map(field),
          body.value === undefined ? undefined : bodyField(body.value),
          h("button", { type: "submit", disabled: busy.value }, busy.value ? "Calling…" : `Call ${operation.id}`),
        ]),
        h("div", { "aria-live": "polite" }, [
          problem.value === "" ? undefined : h("p", { class: "problem" }, problem.value),
          ...(answer.value === undefined ? [] : answerOf(answer.value)),
        ]),
      ]);
    };
  },
});

function answerOf({ status, tookMs, requestId, body }: TrialAnswer): readonly (VNode | undefined)[] {
  return [
    h("p", { class: "answer" }, [
      h("strong", { class: status < 400 ? "good" : "bad" }, status),
      ` in ${tookMs} ms`,
      requestId === "" ? undefined : h("small", `RCRequestId ${requestId}`),
    ]),
    body === "" ? undefined : h("pre", { tabindex: 0, role: "region", "aria-label": "The answer" }, body),
  ];
}

export default TryIt;
