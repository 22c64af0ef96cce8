import { describedSchemas } from "./described-schemas.js";
import { names } from "./names.js";
import { operationErrors } from "./operation-errors.js";
import { operationExamples } from "./operation-examples.js";
import { operationExtensions } from "./operation-extensions.js";
import { operationReferences } from "./operation-references.js";
import { pathDefaults } from "./path-defaults.js";
import { pollableTasks } from "./pollable-tasks.js";
import { readableAnswers } from "./readable-answers.js";
import { referencesById } from "./references-by-id.js";
import { requiredWithMembers } from "./required-with-members.js";
import { sendableInput } from "./sendable-input.js";
import { uniqueMethod } from "./unique-method.js";

/** The rules of this contract, beside Redocly's own: what generation and the stand-ins rely on. */
export default function plugin() {
  return {
    id: "ringwright",
    rules: {
      oas3: {
        "described-schemas": describedSchemas,
        names,
        "operation-errors": operationErrors,
        "operation-examples": operationExamples,
        "operation-extensions": operationExtensions,
        "operation-references": operationReferences,
        "path-defaults": pathDefaults,
        "pollable-tasks": pollableTasks,
        "readable-answers": readableAnswers,
        "references-by-id": referencesById,
        "required-with-members": requiredWithMembers,
        "sendable-input": sendableInput,
        "unique-method": uniqueMethod,
      },
    },
  };
}
