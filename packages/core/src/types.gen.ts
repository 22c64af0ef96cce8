// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
export interface paths {
    "/restapi/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a grant for tokens
         * @description Starts a session with a user's JWT or an authorization code, or renews one with a refresh token. After a renewal the
         *     old access token dies at once, and the old refresh token within seconds of the new token's first use. A repeated
         *     renewal inside that time gives the same new pair. A session lives as long as its refresh token; about five sessions
         *     per user and app are kept, older ones are dropped. A new password ends the sessions that the user began with the old
         *     one, on the login page; those of a JWT stay.
         */
        post: operations["requestToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a session
         * @description Ends the whole session that the token belongs to, whichever token of the pair is given. The token may stand in the
         *     form or in the query; the form keeps it out of logs.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Send a user to the login page
         * @description Opened in the user's browser. After the login the service redirects to the app with a code that lives 60 seconds and
         *     can be used once. Which permissions the app gets is decided by its registration: `scope` is declared but ignored.
         */
        get: operations["authorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API's versions
         * @description Answers without a token and without a rate limit, so it also serves to see whether the service is there.
         */
        get: operations["listApiVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/{apiVersion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one version of the API
         * @description Says which release serves this version. Answers without a token and without a rate limit.
         */
        get: operations["readApiVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whether the service answers
         * @description Answers 200 with an empty body while the service is up, 503 while it is not. Needs no token.
         */
        get: operations["readApiStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Who the app is, where no Basic header says it: `client_id` for public clients, or a signed assertion (RFC 7523). */
        ClientProof: {
            /** @description The app's client id. */
            client_id?: string;
            /**
             * @description The kind of assertion.
             * @enum {string}
             */
            client_assertion_type?: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
            /** @description A JWT that the app signed. */
            client_assertion?: string;
        };
        /** @description What a grant may ask for. */
        TokenLifetimes: {
            /** @description The permissions wished for, separated by spaces; all that the app has when left out. */
            scope?: string;
            /** @description An id of the app's installation, given back in the answer. */
            endpoint_id?: string;
            /**
             * Format: int32
             * @description How many seconds the access token shall live.
             * @default 3600
             */
            access_token_ttl?: number;
            /**
             * Format: int32
             * @description How many seconds the refresh token shall live; nothing or less gives none.
             * @default 604800
             */
            refresh_token_ttl?: number;
        };
        /** @description Exchanges the code that `authorize` sent to the app. */
        AuthorizationCodeGrant: components["schemas"]["ClientProof"] & components["schemas"]["TokenLifetimes"] & {
            /**
             * @description Authorization code (RFC 6749).
             * @enum {string}
             */
            grant_type: "authorization_code";
            /** @description The code; it lives 60 seconds and works once. */
            code: string;
            /**
             * Format: uri
             * @description The redirect URI that the code was asked for with, to the letter.
             */
            redirect_uri?: string;
            /** @description The PKCE verifier (RFC 7636). */
            code_verifier?: string;
        };
        /** @description Logs a user in with a JWT from the developer console, without a browser. */
        JwtBearerGrant: components["schemas"]["ClientProof"] & components["schemas"]["TokenLifetimes"] & {
            /**
             * @description JWT bearer (RFC 7523), or the partners' own form of it.
             * @enum {string}
             */
            grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer" | "partner_jwt";
            /** @description The user's JWT. */
            assertion: string;
        };
        /** @description Renews a session. */
        RefreshTokenGrant: components["schemas"]["ClientProof"] & components["schemas"]["TokenLifetimes"] & {
            /**
             * @description Refresh token (RFC 6749).
             * @enum {string}
             */
            grant_type: "refresh_token";
            /** @description The session's refresh token. */
            refresh_token: string;
        };
        /** @description A grant. `grant_type` tells which. */
        TokenRequest: components["schemas"]["AuthorizationCodeGrant"] | components["schemas"]["JwtBearerGrant"] | components["schemas"]["RefreshTokenGrant"];
        /** @description The tokens of a session. There is a refresh token only where the app may use one. */
        TokenSet: {
            /** @description Goes into the Authorization header. */
            access_token: string;
            /**
             * Format: int32
             * @description How many seconds the access token lives.
             */
            expires_in: number;
            /** @description Renews the session once. */
            refresh_token?: string;
            /**
             * Format: int32
             * @description How many seconds the refresh token lives.
             */
            refresh_token_expires_in?: number;
            /** @description The permissions that were granted, separated by spaces. */
            scope: string;
            /** @description Always `bearer`. */
            token_type: "bearer" | (string & {});
            /** @description The id of the extension that the session belongs to. */
            owner_id?: string;
            /** @description The id of the app's installation. */
            endpoint_id?: string;
            /** @description An OpenID Connect token, where one was asked for. */
            id_token?: string;
            /** @description The session's id; not always there. */
            session_id?: string;
            /**
             * Format: int32
             * @description How many seconds the session lives.
             */
            session_expires_in?: number;
            /**
             * Format: date-time
             * @description When the session ends.
             */
            session_expiration_time?: string;
            /**
             * Format: int32
             * @description After how many idle seconds the session ends.
             */
            session_idle_timeout?: number;
        };
        /** @description A form field that was refused. */
        OAuthErrorParameter: {
            /** @description The name of the form field. */
            parameterName: string;
            /** @description The value that was refused. */
            parameterValue?: string;
        };
        /** @description One reason for a refusal by the token service. Unlike the other services it names what was refused in `parameters` alone. */
        OAuthServiceError: {
            /** @description A stable code such as `OAU-213`. */
            errorCode: string;
            /** @description Text for people. */
            message: string;
            /** @description The form fields that were refused. */
            parameters?: components["schemas"]["OAuthErrorParameter"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A refusal by the token service, in the form of RFC 6749 with the service's own codes beside it. */
        OAuthError: {
            /** @description The error of RFC 6749. */
            error: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | "invalid_request_uri" | "unsupported_response_type" | "request_not_supported" | "request_uri_not_supported" | "expired_token" | "insufficient_scope" | "access_denied" | (string & {});
            /** @description Text for people. */
            error_description?: string;
            /** @description Why, in the service's own codes. */
            errors: components["schemas"]["OAuthServiceError"][];
        };
        /** @description One reason for a refusal. The service adds further members as it sees fit. */
        ServiceError: {
            /** @description A stable code such as `CMN-102`. */
            errorCode: string;
            /** @description Text for people; its wording and language change. */
            message: string;
            /** @description The parameter or body member that was refused. */
            parameterName?: string;
            /** @description The value that was refused. */
            parameterValue?: string;
            /** @description The app permission that is missing (CMN-401). */
            permissionName?: string;
            /** @description The user permission that is missing (CMN-419). The service spells it so. */
            permissionsName?: string;
            /** @description What is wrong, in other words (EME-201). */
            description?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description How the service says no. `errors` holds one entry or more; decide on `errors[].errorCode`.
         *     v1 repeats the first entry at the top, where the code may be an older alias: `InvalidParameter` for CMN-101, CMN-102 with
         *     400, CMN-414 and the codes of messages (MSG), `TokenInvalid` for OAU-149, `InsufficientPermissions` for CMN-401.
         *     Whether v2 does so too is not known, so the copy is optional here.
         */
        ErrorEnvelope: {
            /** @description The code of the first error, or its older alias. */
            errorCode?: string;
            /** @description Text for people, in the language of Accept-Language. Never parse it. */
            message?: string;
            /** @description The parameter or body member that was refused; a copy from the first error. */
            parameterName?: string;
            /** @description The value that was refused; a copy from the first error. */
            parameterValue?: string;
            /** @description The app permission that is missing; a copy from the first error. */
            permissionName?: string;
            /** @description What is wrong, in other words; a copy from the first error. */
            description?: string;
            /** @description Why; the first entry matters most. */
            errors: components["schemas"]["ServiceError"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Which session to end. */
        RevokeRequest: components["schemas"]["ClientProof"] & {
            /** @description The access or the refresh token of the session. */
            token?: string;
        };
        /** @description One version of the API. */
        ApiVersion: {
            /**
             * Format: uri
             * @description The address of this version.
             */
            uri?: string;
            /** @description The version and its release. */
            versionString: string;
            /**
             * Format: date-time
             * @description When it was released.
             */
            releaseDate?: string;
            /** @description The version as it stands in paths. */
            uriString: string;
        };
        /** @description The versions of the API that the service speaks. */
        ApiVersions: {
            /**
             * Format: uri
             * @description The address of this list.
             */
            uri?: string;
            /** @description The versions. */
            apiVersions: components["schemas"]["ApiVersion"][];
            /** @description The release of the servers. */
            serverVersion?: string;
            /** @description The revision of the servers. */
            serverRevision?: string;
        };
    };
    responses: {
        /**
         * @description The token service refused: invalid_grant with OAU-213 (the refresh token is spent or unknown), OAU-211 (it was revoked),
         *     OAU-140 (bad credentials), OAU-347 (the assertion's algorithm is not supported); invalid_client with OAU-153 (the client is
         *     unknown), OAU-123 (no client is named, or its proof is missing) and OAU-146 (its secret is wrong); unauthorized_client with
         *     OAU-251; invalid_request with OAU-250 (an unknown grant), CMN-100 and CMN-101. Do not repeat the call unchanged.
         */
        OAuthBadRequest: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                "WWW-Authenticate": components["headers"]["ClientChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /**
         * @description The token service refused because of where the login comes from, OAU-167, or would lead to: OAU-109 (the redirect URI is not
         *     the registered one), OAU-113 (the app has none). Another try ends in the same way.
         */
        OAuthForbidden: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                "WWW-Authenticate": components["headers"]["ClientChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The body's Content-Type is missing or not one that the operation takes. */
        UnsupportedMediaType: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /**
         * @description The group's budget is spent (CMN-301), or another limit of the account or the network was met. Nothing was done.
         *     Wait `Retry-After` in full, at least 30 s where it is missing: a call made earlier starts the penalty anew. Limits
         *     other than the group's own send no `X-Rate-Limit-*`.
         */
        TooManyRequests: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Rate-Limit-Group": components["headers"]["RateLimitGroup"];
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Window": components["headers"]["RateLimitWindow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The service failed: CMN-203. Whether the call took effect is not known. */
        InternalError: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The service is down for the moment: CMN-201 (overload), CMN-211 (maintenance). Obey `Retry-After`. */
        ServiceUnavailable: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description What the path names does not exist: CMN-102 (an id), CMN-120 (the path itself). */
        NotFound: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description The service's id for this request. Quote it when asking the vendor for help.
         * @example 5a7d9a2e-1c1f-4d0e-9a43-6f0a1be1a001
         */
        RCRequestId: string;
        /**
         * @description Where the client was refused (`invalid_client`), why, as RFC 6750 has it.
         * @example Bearer realm="RingCentral REST API", error="invalid_client", error_description="Invalid client: tidewater-payroll"
         */
        ClientChallenge: string;
        /**
         * @description How many seconds to wait. A call made earlier starts the penalty anew.
         * @example 60
         */
        RetryAfter: number;
        /**
         * @description The rate group the call drew from, in lower case.
         * @example heavy
         */
        RateLimitGroup: "light" | "medium" | "heavy" | "auth";
        /**
         * @description How many calls of the group are allowed in a window.
         * @example 10
         */
        RateLimitLimit: number;
        /**
         * @description How many calls are left in the window.
         * @example 0
         */
        RateLimitRemaining: number;
        /**
         * @description The length of the window in seconds.
         * @example 60
         */
        RateLimitWindow: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    requestToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The tokens of the session. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenSet"];
                };
            };
            400: components["responses"]["OAuthBadRequest"];
            403: components["responses"]["OAuthForbidden"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeToken: {
        parameters: {
            query?: {
                /**
                 * @description The access or the refresh token, where it is not in the form.
                 * @example U0pDMTFQMDFQQVMwMXxBQ0NFU1M
                 */
                token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RevokeRequest"];
            };
        };
        responses: {
            /** @description The session has ended. The body is empty. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OAuthBadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    authorize: {
        parameters: {
            query: {
                /**
                 * @description Always `code`.
                 * @example code
                 */
                response_type: "code";
                /**
                 * @description The app's client id.
                 * @example tidewater-onboarding
                 */
                client_id: string;
                /**
                 * @description Where to send the user back to; exactly as registered.
                 * @example https://onboarding.tidewater.example/oauth/callback
                 */
                redirect_uri?: string;
                /**
                 * @description Comes back unchanged; bind it to the user's browser against forged answers.
                 * @example n-0S6_WzA2Mj
                 */
                state?: string;
                /**
                 * @description Declared by the service, and ignored by it.
                 * @example ReadAccounts
                 */
                scope?: string;
                /**
                 * @description The kind of login page.
                 * @example page
                 */
                display?: "page" | "popup" | "touch" | "mobile";
                /**
                 * @description Which steps to show, separated by spaces: login, sso, consent, none.
                 * @example login consent
                 */
                prompt?: string;
                /**
                 * @description The page's languages in order of preference, separated by spaces.
                 * @example en-US
                 */
                ui_locales?: string;
                /**
                 * @description The PKCE challenge of RFC 7636.
                 * @example E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM
                 */
                code_challenge?: string;
                /**
                 * @description How the challenge was made from the verifier.
                 * @example S256
                 */
                code_challenge_method?: "plain" | "S256";
                /**
                 * @description Comes back in the id token, against replay.
                 * @example n-1X9_QwZ4Lk
                 */
                nonce?: string;
                /**
                 * @description What to fill in as the user's login.
                 * @example nora.whitfield@tidewater.example
                 */
                login_hint?: string;
                /**
                 * @description The brand whose login page to show.
                 * @example 1210
                 */
                brand_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the app, with `code`, `state` and `expires_in` in the query. */
            302: {
                headers: {
                    /**
                     * @description The redirect URI with its answer.
                     * @example https://onboarding.tidewater.example/oauth/callback?code=U0pDMTFQMDFQQVMwMXxBQUFZ&state=n-0S6_WzA2Mj&expires_in=60
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OAuthBadRequest"];
            403: components["responses"]["OAuthForbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listApiVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiVersions"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readApiVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The version as it stands in paths.
                 * @example v1.0
                 */
                apiVersion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiVersion"];
                };
            };
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readApiStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is up. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
