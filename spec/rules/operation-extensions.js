import { accessLevels, appPermissions, lifecycles, rateGroups, retryClasses } from "./vocabulary.js";

const taskMembers = ["poll", "parameter", "status", "pending", "succeeded", "failed"];

/** Each operation carries the extensions that drive clients and stand-ins, with values they know. */
export function operationExtensions() {
  return {
    Operation(operation, { report, location }) {
      const problem = (key, message) =>
        report({
          message: `${operation.operationId}: ${message}`,
          location: key in operation ? location.child([key]) : location.key(),
        });
      const oneOf = (key, allowed) => {
        if (!allowed.includes(operation[key])) problem(key, `${key} must be one of ${allowed.join(", ")}.`);
      };

      if (typeof operation["x-vendor-operation"] !== "string") {
        problem("x-vendor-operation", "x-vendor-operation must be the operation's id in the vendor's reference.");
      }
      oneOf("x-throttling-group", rateGroups);
      oneOf("x-access", accessLevels);
      oneOf("x-app-permission", [...appPermissions, "none"]);
      oneOf("x-lifecycle", lifecycles);
      oneOf("x-retry", retryClasses);
      if (![operation["x-user-permission"]].flat().every((name) => typeof name === "string")) {
        problem("x-user-permission", "x-user-permission must be a user permission, a list of which one is enough, or none.");
      }
      if (!(operation.security ?? []).every(isWithoutToken)) {
        problem("security", "security is left out where the call has a token; otherwise it is [{}] or has clientBasic.");
      }
      if (operation.security !== undefined && operation["x-access"] !== "open") {
        problem("x-access", "x-access is open where no token says which app calls.");
      }
      if ("x-billable" in operation && (operation["x-billable"] !== true || operation["x-retry"] !== "unsafe")) {
        problem("x-billable", "x-billable is true or left out, and what is billable is x-retry: unsafe.");
      }
      if ("x-reconcile" in operation && (operation["x-billable"] !== true || typeof operation["x-reconcile"].find !== "string")) {
        problem("x-reconcile", "x-reconcile says of what is billable which operation tells of it, and what to find there.");
      }
      checkPagination(operation, problem);
      checkTask(operation, problem);
      checkBatch(operation, problem);
      checkBulk(operation, problem);
    },
  };
}

// Without credentials, or with those of the app.
function isWithoutToken(scheme) {
  return Object.keys(scheme).every((name) => name === "clientBasic");
}

function checkPagination(operation, problem) {
  const parameters = (operation.parameters ?? []).map((parameter) => parameter.$ref?.split("/").pop() ?? parameter.name);
  const pages = parameters.some((name) => name === "page" || name === "Page");
  const pagination = operation["x-pagination"];
  if (pages && !pagination) problem("parameters", "takes a page, so it needs x-pagination.");
  if (pagination && !pages) problem("x-pagination", "x-pagination needs a page parameter.");
  if (pagination && !(typeof pagination.records === "string" && typeof pagination.paging === "string")) {
    problem("x-pagination", "x-pagination names the members that hold the records and the paging.");
  }
  if (pagination && operation["x-retry"] !== "safe") {
    problem("x-pagination", "x-pagination is for what is x-retry: safe: one walk through the pages sends it many times.");
  }
}

function checkTask(operation, problem) {
  const task = operation["x-task"];
  if (task === undefined) return;
  const missing = taskMembers.filter((member) => !(member in task));
  if (missing.length > 0) problem("x-task", `x-task lacks ${missing.join(", ")}.`);
}

function checkBatch(operation, problem) {
  const batch = operation["x-batch"];
  if (batch === undefined) return;
  if (typeof batch.parameter !== "string" || !Number.isInteger(batch.maxItems)) {
    problem("x-batch", "x-batch names the path parameter that takes several ids, and maxItems.");
  }
  const { outcomes } = batch;
  const isNamed = [outcomes?.records, outcomes?.status].every((name) => typeof name === "string");
  if (outcomes !== undefined && !(isNamed && Array.isArray(outcomes.succeeded) && Array.isArray(outcomes.failed))) {
    problem(
      "x-batch",
      "x-batch.outcomes names the list of the 207, the member that tells of an entry, and its values that say it succeeded and failed.",
    );
  }
}

function checkBulk(operation, problem) {
  const bulk = operation["x-bulk"];
  if (bulk !== undefined && !(typeof bulk.records === "string" && typeof bulk.outcomes === "string")) {
    problem("x-bulk", "x-bulk names the body's array of records, and the member of the answer that lists their outcomes.");
  }
}
