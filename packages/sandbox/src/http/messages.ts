/** What the service says to people, by code. `{}` is the parameter or permission. Programs go by the code alone. */
const texts: Readonly<Record<string, string>> = {
  "AGW-401": "Authorization header is not specified",
  "AGW-404": "Resource is not found",
  "CMN-100": "Parameter [{}] is mandatory",
  "CMN-101": "Parameter [{}] value is invalid",
  "CMN-102": "Resource for parameter [{}] is not found",
  "CMN-103": "JSON cannot be parsed",
  "CMN-104": "Request cannot be parsed",
  "CMN-106": "Too many ids in a batch",
  "CMN-109": "Feature [{}] is not available",
  "CMN-111": "Operation is not supported",
  "CMN-112": "Feature is not available for this extension type",
  "CMN-120": "Invalid URI",
  "CMN-201": "Service is temporarily unavailable",
  "CMN-202": "Operation is not supported by the sandbox yet",
  "CMN-203": "Internal server error",
  "CMN-211": "The service is in maintenance mode",
  "CMN-301": "Request rate exceeded",
  "CMN-304": "Another request for this resource is in progress",
  "CMN-401": "In order to call this API endpoint, application needs to have [{}] permission",
  "CMN-402": "Administrator permissions are required",
  "CMN-403": "Feature is not available for this extension type",
  "CMN-404": "Access to another extension is not allowed",
  "CMN-405": "Login as an extension is required",
  "CMN-406": "Value of parameter [{}] is already in use",
  "CMN-407": "Header [{}] value is invalid",
  "CMN-408": "In order to call this API endpoint, user needs to have [{}] permission",
  "CMN-409": "Parameter [{}] value is too long",
  "CMN-411": "Parameter [{}] value is out of range",
  "CMN-419": "In order to access another extension, user needs to have extended [{}] permission",
  "EME-384": "Discrete emergency address is not accepted; name an emergency location",
  "OAU-109": "Redirect URI does not match",
  "OAU-113": "No redirect URI is registered for the application",
  "OAU-123": "Authorization value is invalid",
  "OAU-128": "Access token is expired",
  "OAU-129": "Access token is corrupted",
  "OAU-134": "Authorization header is invalid",
  "OAU-136": "Extension is not found",
  "OAU-140": "Invalid resource owner credentials",
  "OAU-141": "Extension is not allowed to log in",
  "OAU-142": "Account is not allowed to log in",
  "OAU-146": "Invalid client credentials",
  "OAU-149": "Token not found",
  "OAU-151": "Authorization method not supported",
  "OAU-153": "Invalid client",
  "OAU-164": "Invalid client",
  "OAU-211": "Token revoked",
  "OAU-213": "Token not found",
  "OAU-236": "Extension is disabled",
  "OAU-250": "Unsupported grant type",
  "OAU-251": "Unauthorized for this grant type",
  "OAU-347": "Assertion algorithm is not supported",
  "PWD-002": "Password must have at least one digit",
};

/**
 * The text for a code.
 *
 * @param subject - the parameter or permission it is about
 */
export function messageFor(code: string, subject = ""): string {
  return (texts[code] ?? `Request is refused: ${code}`).replace("{}", () => subject);
}
