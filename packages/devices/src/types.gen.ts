// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
export interface paths {
    "/restapi/v1.0/account/{accountId}/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's devices
         * @description All devices of the account with their lines, models and shipping, page by page; those in the inventory have no
         *     `extension`.
         */
        get: operations["listAccountDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an extension's devices
         * @description The devices of an extension, page by page, narrowed down by the filters; values of one filter add up, different filters
         *     restrict each other. Several extensions may be named at once, separated by commas; each then has an answer of its own.
         */
        get: operations["listExtensionDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where somebody is logged in to the app
         * @description Gives an entry for each place where the user is logged in to the vendor's app in a browser or on a desktop, and whether calls
         *     reach them there at the moment.
         */
        get: operations["listWebAppDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/device/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a device
         * @description A device with its model, lines, place for emergency calls and shipping. Several devices may be named at once, separated
         *     by commas; each then has an answer of its own.
         */
        get: operations["readDevice"];
        /**
         * Change a device
         * @description Changes the name, the extension, the lines or the place for emergency calls; members left out stay as they are. A new
         *     emergency address shows up in both address members of the answer. With `prestatement` the answer says what the change
         *     costs. Several devices may be named at once, separated by commas: the body is then for each of them, and each has an
         *     answer of its own.
         */
        put: operations["updateDevice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how a device registers
         * @description The SIP domain, proxies and credentials to set up a phone of the customer's own by hand. The answer holds a password.
         */
        get: operations["readDeviceSipInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/device/{deviceId}/emergency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a device's emergency address
         * @description Takes the same body as `updateDevice` and gives the same answer. Name a location; accounts with the newer emergency
         *     calling refuse addresses.
         */
        put: operations["updateDeviceEmergency"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v2/accounts/{accountId}/devices/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a device's line away
         * @description Parts a device and its number from their extension. Both stay in the account, the device without a user and the number in
         *     the inventory, unless the body says that they shall leave the account. Without a body they stay.
         */
        delete: operations["removeDeviceLine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put another device in a device's place
         * @description Only the device itself changes: number, line and emergency address stay where they are. A target from the inventory
         *     changes places with the source, which goes to the inventory; a target that another extension has is swapped with the
         *     source. Both must be HardPhone or OtherPhone, and the source must belong to the extension in the path.
         */
        post: operations["replaceDevice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v2/accounts/{accountId}/devices/bulk-add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add phones to extensions
         * @description Gives extensions phones that the customer brings, each with a line, a number and a place for emergency calls. Each
         *     record succeeds or fails on its own; the answer is 200 in either case.
         */
        post: operations["bulkAddDevices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v2/accounts/{accountId}/device-inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add phones to the inventory
         * @description Adds phones that the customer brings, without a user, a line or a number, to the inventory of a site; 50 at most at a
         *     time. A repeat adds as many again.
         */
        post: operations["addDevicesToInventory"];
        /**
         * Delete phones from the inventory
         * @description Deletes devices that have neither a line nor a number; ten at most at a time. Each record succeeds or fails on its own;
         *     the answer is 200 in either case.
         */
        delete: operations["deleteDevicesFromInventory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order devices
         * @description Buys devices and has them sent. The answer comes when the devices exist in the account, with all of them; with
         *     `async` it comes at once, with a task whose address tells how the order goes. A repeat buys again.
         */
        post: operations["createDeviceOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/order/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an order
         * @description An order with its devices, and how far they have come on their way.
         */
        get: operations["readDeviceOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the catalogue of devices
         * @description All devices that can be ordered or brought along, each with its SKU, model and add-ons. The answer is not paged.
         */
        get: operations["listDeviceModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/dictionary/shipping-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask what shipping costs
         * @description How devices can be sent and for how much, depending on the brand, the plan and the number of devices in the order.
         */
        get: operations["listShippingOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/emergency-locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List emergency locations
         * @description The places for emergency calls that everybody in the account may use, page by page.
         */
        get: operations["listEmergencyLocations"];
        put?: never;
        /**
         * Add an emergency location
         * @description Adds a place for emergency calls that everybody in the account may use. The provider checks the address, unless it is
         *     marked as trusted; `addressStatus` and `syncStatus` tell how that goes. An address that it does not take is refused.
         */
        post: operations["createEmergencyLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/emergency-locations/{locationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an emergency location
         * @description A place for emergency calls, with its address and where that stands with the provider.
         */
        get: operations["readEmergencyLocation"];
        /**
         * Change an emergency location
         * @description Writes the location anew; every device that uses it calls from the new address. The provider checks it again, unless it
         *     is marked as trusted.
         */
        put: operations["updateEmergencyLocation"];
        post?: never;
        /**
         * Delete an emergency location
         * @description Deletes a location, or several at once. Devices that use it move to the location named in `newLocationId`. With
         *     `validateOnly` nothing is deleted, and the answer says whether it could be.
         */
        delete: operations["deleteEmergencyLocation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the emergency locations that somebody may use
         * @description The places for emergency calls that an extension may use, page by page: its personal ones, and those that everybody in the
         *     account may use. Personal ones are shown to their user and to administrators alone.
         */
        get: operations["listPersonalEmergencyLocations"];
        put?: never;
        /**
         * Add a personal emergency location
         * @description Adds a place that emergency calls of one user alone come from, such as their home; the user or an administrator does so. It
         *     belongs to the user, goes with them, and is not among those of the account. A user has 20 at most.
         */
        post: operations["createPersonalEmergencyLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a personal emergency location
         * @description One of the user's own places for emergency calls, for the user and for administrators.
         */
        get: operations["readPersonalEmergencyLocation"];
        /**
         * Change a personal emergency location
         * @description Writes the location anew; every device of the user that uses it calls from the new address. It stays personal. The
         *     provider checks the address again, unless it is marked as trusted.
         */
        put: operations["updatePersonalEmergencyLocation"];
        post?: never;
        /**
         * Delete a personal emergency location
         * @description Deletes a user's own location, or several at once, unless a device uses it. With `validateOnly` nothing is deleted, and the
         *     answer says whether it could be.
         */
        delete: operations["deletePersonalEmergencyLocation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        /** @description A postal address as v1 has it, free of checks. v2 has `PostalAddress`. */
        BusinessAddress: {
            /** @description The country, by its name or code. */
            country?: string;
            /** @description State or province, by its name or code. */
            state?: string;
            /** @description The city. */
            city?: string;
            /** @description Street and house number. */
            street?: string;
            /** @description The postal code. */
            zip?: string;
        };
        /** @description A recording of the name. */
        PronouncedNamePrompt: {
            /** @description The recording's id. */
            id?: string;
            /**
             * Format: uri
             * @description Where the recording can be fetched.
             */
            contentUri?: string;
            /** @description The recording's media type. */
            contentType?: "audio/mpeg" | "audio/wav" | (string & {});
        };
        /** @description A recording of the name. */
        PronouncedNamePromptInput: {
            /** @description The recording's id. */
            id?: string | number;
            /**
             * Format: uri
             * @description Where the recording can be fetched.
             */
            contentUri?: string;
            /**
             * @description The recording's media type.
             * @enum {string}
             */
            contentType?: "audio/mpeg" | "audio/wav";
        };
        /** @description How callers hear the name. */
        PronouncedName: {
            /** @description The name as it is written, another text that is read out, or a recording. */
            type?: "Default" | "TextToSpeech" | "Recorded" | (string & {});
            /** @description The text that is read out. */
            text?: string;
            prompt?: components["schemas"]["PronouncedNamePrompt"];
        };
        /** @description How callers hear the name. */
        PronouncedNameInput: {
            /**
             * @description The name as it is written, another text that is read out, or a recording.
             * @enum {string}
             */
            type?: "Default" | "TextToSpeech" | "Recorded";
            /** @description The text that is read out. */
            text?: string;
            prompt?: components["schemas"]["PronouncedNamePromptInput"];
        };
        /** @description Who stands behind an extension, as far as requests can say it. */
        ContactDetails: {
            /** @description The first name; for what is no user, the whole name. */
            firstName?: string;
            /** @description The last name; users only. */
            lastName?: string;
            /** @description The company's name. */
            company?: string;
            /** @description The job title. */
            jobTitle?: string;
            /**
             * Format: email
             * @description Where mail to this extension goes.
             */
            email?: string;
            /** @description A business phone number, in E.164. */
            businessPhone?: string;
            /** @description A mobile phone number, in E.164. */
            mobilePhone?: string;
            /** @description Where the person works. */
            businessAddress?: components["schemas"]["BusinessAddress"];
            /** @description Whether people log in with the mail address, which nobody else may have then. */
            emailAsLoginName?: boolean;
            pronouncedName?: components["schemas"]["PronouncedName"];
            /** @description The department the person works in; free text, no call queue. */
            department?: string;
        };
        /** @description Who stands behind an extension, as far as requests can say it. */
        ContactDetailsInput: {
            /** @description The first name; for what is no user, the whole name. */
            firstName?: string;
            /** @description The last name; users only. */
            lastName?: string;
            /** @description The company's name. */
            company?: string;
            /** @description The job title. */
            jobTitle?: string;
            /**
             * Format: email
             * @description Where mail to this extension goes.
             */
            email?: string;
            /** @description A business phone number, in E.164. */
            businessPhone?: string;
            /** @description A mobile phone number, in E.164. */
            mobilePhone?: string;
            /** @description Where the person works. */
            businessAddress?: components["schemas"]["BusinessAddress"];
            /** @description Whether people log in with the mail address, which nobody else may have then. */
            emailAsLoginName?: boolean;
            pronouncedName?: components["schemas"]["PronouncedNameInput"];
            /** @description The department the person works in; free text, no call queue. */
            department?: string;
        };
        /** @description A call queue that a user is a member of. */
        ExtensionDepartment: {
            /** @description The call queue's id. */
            id?: string;
            /**
             * Format: uri
             * @description The address of the call queue.
             */
            uri?: string;
            /** @description The number people dial. */
            extensionNumber?: string;
        };
        /** @description A call queue that a user is a member of. */
        ExtensionDepartmentInput: {
            /** @description The call queue's id. */
            id?: string | number;
            /**
             * Format: uri
             * @description The address of the call queue.
             */
            uri?: string;
            /** @description The number people dial. */
            extensionNumber?: string | number;
        };
        /** @description A permission. */
        ExtensionPermission: {
            /** @description Whether it is given. */
            enabled?: boolean;
        };
        /** @description What the extension may do, beside its roles. */
        ExtensionPermissions: {
            /** @description Whether the user is an administrator. */
            admin?: components["schemas"]["ExtensionPermission"];
            /** @description Whether the user may call other countries. */
            internationalCalling?: components["schemas"]["ExtensionPermission"];
        };
        /** @description A picture in another size. */
        ProfileImageScale: {
            /**
             * Format: uri
             * @description The address of this size.
             */
            uri?: string;
        };
        /** @description The picture of an extension. Until one is uploaded there is only the address. */
        ProfileImage: {
            /**
             * Format: uri
             * @description The address of the picture.
             */
            uri: string;
            /** @description The picture's version. */
            etag?: string;
            /**
             * Format: date-time
             * @description When the picture was changed.
             */
            lastModified?: string;
            /** @description The picture's media type. */
            contentType?: string;
            /** @description The picture in other sizes. */
            scales?: components["schemas"]["ProfileImageScale"][];
        };
        /** @description An id of the extension in another system. */
        ExternalReference: {
            /** @description The id in the other system. */
            ref?: string;
            /** @description The other system, the partner's or the customer's own directory. */
            type?: "PartnerId" | "CustomerDirectoryId" | (string & {});
            /** @description The account in the other system. */
            refAccId?: string;
        };
        /** @description An id of the extension in another system. */
        ExternalReferenceInput: {
            /** @description The id in the other system. */
            ref?: string;
            /**
             * @description The other system, the partner's or the customer's own directory.
             * @enum {string}
             */
            type?: "PartnerId" | "CustomerDirectoryId";
            /** @description The account in the other system. */
            refAccId?: string | number;
        };
        /**
         * @description A country in the two letters of ISO 3166-1.
         * @example US
         */
        CountryIsoCode: string;
        /** @description A country, named by another record. Many records give no more than `id` and `uri`. */
        CountryReference: {
            /** @description The country's id in the dictionary; `1` is the United States. */
            id: string;
            /**
             * Format: uri
             * @description The address of the country in the dictionary.
             */
            uri?: string;
            /** @description The country's name. */
            name?: string;
            isoCode?: components["schemas"]["CountryIsoCode"];
            /** @description The calling code without a plus sign. Countries may share one, as the US and Canada do. */
            callingCode?: string;
        };
        /** @description A country, named by another record. Many records give no more than `id` and `uri`. */
        CountryReferenceInput: {
            /** @description The country's id in the dictionary; `1` is the United States. */
            id: string | number;
            /**
             * Format: uri
             * @description The address of the country in the dictionary.
             */
            uri?: string;
            /** @description The country's name. */
            name?: string;
            isoCode?: components["schemas"]["CountryIsoCode"];
            /** @description The calling code without a plus sign. Countries may share one, as the US and Canada do. */
            callingCode?: string;
        };
        /** @description A time zone. */
        RegionalTimezone: {
            /** @description The time zone's id in the dictionary. */
            id?: string;
            /**
             * Format: uri
             * @description The address of the time zone in the dictionary.
             */
            uri?: string;
            /** @description The name in the IANA database, such as `America/Los_Angeles`. */
            name?: string;
            /** @description The name for people. */
            description?: string;
            /** @description The offset from UTC in minutes. */
            bias?: string;
        };
        /** @description A time zone. */
        RegionalTimezoneInput: {
            /** @description The time zone's id in the dictionary. */
            id?: string | number;
            /**
             * Format: uri
             * @description The address of the time zone in the dictionary.
             */
            uri?: string;
            /** @description The name in the IANA database, such as `America/Los_Angeles`. */
            name?: string;
            /** @description The name for people. */
            description?: string;
            /** @description The offset from UTC in minutes. */
            bias?: string;
        };
        /** @description A language or locale. */
        RegionalLanguage: {
            /** @description The language's id in the dictionary. */
            id?: string;
            /** @description The locale, such as `en-US`. */
            localeCode?: string;
            /** @description The name for people. */
            name?: string;
        };
        /** @description A language or locale. */
        RegionalLanguageInput: {
            /** @description The language's id in the dictionary. */
            id?: string | number;
            /** @description The locale, such as `en-US`. */
            localeCode?: string;
            /** @description The name for people. */
            name?: string;
        };
        /** @description A feature of the service. */
        ServiceFeatureName: "AccountFederation" | "Archiver" | "AutomaticCallRecordingMute" | "AutomaticInboundCallRecording" | "AutomaticOutboundCallRecording" | "BlockedMessageForwarding" | "Calendar" | "CallerIdControl" | "CallForwarding" | "CallPark" | "CallParkLocations" | "CallSupervision" | "CallSwitch" | "CallQualitySurvey" | "Conferencing" | "ConferencingNumber" | "ConfigureDelegates" | "DeveloperPortal" | "DND" | "DynamicConference" | "EmergencyAddressAutoUpdate" | "EmergencyCalling" | "EncryptionAtRest" | "ExternalDirectoryIntegration" | "Fax" | "FaxReceiving" | "FreeSoftPhoneLines" | "HDVoice" | "HipaaCompliance" | "Intercom" | "InternationalCalling" | "InternationalSMS" | "LinkedSoftphoneLines" | "MMS" | "MobileVoipEmergencyCalling" | "OnDemandCallRecording" | "Pager" | "PagerReceiving" | "Paging" | "PasswordAuth" | "PromoMessage" | "Reports" | "Presence" | "RCTeams" | "RingOut" | "SalesForce" | "SharedLines" | "SingleExtensionUI" | "SiteCodes" | "SMS" | "SMSReceiving" | "SoftPhoneUpdate" | "TelephonySessions" | "UserManagement" | "VideoConferencing" | "VoipCalling" | "VoipCallingOnMobile" | "Voicemail" | "VoicemailToText" | "WebPhone" | (string & {});
        /**
         * @description A feature of the service.
         * @enum {string}
         */
        ServiceFeatureNameInput: "AccountFederation" | "Archiver" | "AutomaticCallRecordingMute" | "AutomaticInboundCallRecording" | "AutomaticOutboundCallRecording" | "BlockedMessageForwarding" | "Calendar" | "CallerIdControl" | "CallForwarding" | "CallPark" | "CallParkLocations" | "CallSupervision" | "CallSwitch" | "CallQualitySurvey" | "Conferencing" | "ConferencingNumber" | "ConfigureDelegates" | "DeveloperPortal" | "DND" | "DynamicConference" | "EmergencyAddressAutoUpdate" | "EmergencyCalling" | "EncryptionAtRest" | "ExternalDirectoryIntegration" | "Fax" | "FaxReceiving" | "FreeSoftPhoneLines" | "HDVoice" | "HipaaCompliance" | "Intercom" | "InternationalCalling" | "InternationalSMS" | "LinkedSoftphoneLines" | "MMS" | "MobileVoipEmergencyCalling" | "OnDemandCallRecording" | "Pager" | "PagerReceiving" | "Paging" | "PasswordAuth" | "PromoMessage" | "Reports" | "Presence" | "RCTeams" | "RingOut" | "SalesForce" | "SharedLines" | "SingleExtensionUI" | "SiteCodes" | "SMS" | "SMSReceiving" | "SoftPhoneUpdate" | "TelephonySessions" | "UserManagement" | "VideoConferencing" | "VoipCalling" | "VoipCallingOnMobile" | "Voicemail" | "VoicemailToText" | "WebPhone";
        /** @description What decided over a feature. It is shown where the feature is off. */
        ServiceFeatureReason: "Available" | "AccountTypeLimitation" | "ExtensionTypeLimitation" | "AccountLimitation" | "ExtensionLimitation" | "InsufficientPermissions" | "ApplicationLimitation" | (string & {});
        /**
         * @description What decided over a feature. It is shown where the feature is off.
         * @enum {string}
         */
        ServiceFeatureReasonInput: "Available" | "AccountTypeLimitation" | "ExtensionTypeLimitation" | "AccountLimitation" | "ExtensionLimitation" | "InsufficientPermissions" | "ApplicationLimitation";
        /** @description A feature, and whether the user may use it. */
        ExtensionServiceFeature: {
            /** @description Whether the user may use the feature. */
            enabled: boolean;
            featureName: components["schemas"]["ServiceFeatureName"];
            reason?: components["schemas"]["ServiceFeatureReason"];
        };
        /** @description A feature, and whether the user may use it. */
        ExtensionServiceFeatureInput: {
            /** @description Whether the user may use the feature. */
            enabled: boolean;
            featureName: components["schemas"]["ServiceFeatureNameInput"];
            reason?: components["schemas"]["ServiceFeatureReasonInput"];
        };
        /**
         * @description The extension's state. `NotActivated` waits for its user to set a password; `Unassigned` is a paid place without a user.
         *     `Enabled` and `Disabled` are set by administrators, `Frozen` by the service.
         */
        ExtensionStatus: "Enabled" | "Disabled" | "Frozen" | "NotActivated" | "Unassigned" | (string & {});
        /**
         * @description The extension's state. `NotActivated` waits for its user to set a password; `Unassigned` is a paid place without a user.
         *     `Enabled` and `Disabled` are set by administrators, `Frozen` by the service.
         * @enum {string}
         */
        ExtensionStatusInput: "Enabled" | "Disabled" | "Frozen" | "NotActivated" | "Unassigned";
        /** @description Why something is disabled, and whether its owner wanted it so. */
        StatusReason: "Voluntarily" | "Involuntarily" | "SuspendedVoluntarily" | "SuspendedInvoluntarily" | "CancelledVoluntarily" | "CancelledInvoluntarily" | (string & {});
        /**
         * @description Why something is disabled, and whether its owner wanted it so.
         * @enum {string}
         */
        StatusReasonInput: "Voluntarily" | "Involuntarily" | "SuspendedVoluntarily" | "SuspendedInvoluntarily" | "CancelledVoluntarily" | "CancelledInvoluntarily";
        /** @description Why an extension is disabled; missing for other states. */
        ExtensionStatusInfo: {
            /** @description The reason in somebody's words. */
            comment?: string;
            reason?: components["schemas"]["StatusReason"];
            /**
             * Format: date-time
             * @description Until when it holds.
             */
            till?: string;
        };
        /** @description Why an extension is disabled; missing for other states. */
        ExtensionStatusInfoInput: {
            /** @description The reason in somebody's words. */
            comment?: string;
            reason?: components["schemas"]["StatusReasonInput"];
            /**
             * Format: date-time
             * @description Until when it holds.
             */
            till?: string;
        };
        /**
         * @description A phone number in E.164, with its plus sign.
         * @example +15035550112
         */
        E164PhoneNumber: string;
        /** @description A postal address. `state` is needed for the US, Canada and the UK. */
        PostalAddress: {
            /** @description Street and house number. */
            street: string;
            /** @description Floor, suite or the like. */
            street2?: string;
            /** @description The city. */
            city: string;
            /** @description State or province. */
            state?: string;
            /** @description The postal code. */
            zip: string;
            /** @description The country in the two letters of ISO 3166-1. */
            country: string;
        };
        /**
         * @description The short number people dial, unique in the account. The account's `limits.maxExtensionNumberLength` may ask for
         *     fewer digits than the contract allows.
         * @example 102
         */
        ExtensionNumber: string;
        /**
         * @description The short number people dial, unique in the account. The account's `limits.maxExtensionNumberLength` may ask for
         *     fewer digits than the contract allows.
         * @example 102
         */
        ExtensionNumberInput: string | number;
        /** @description A link to a page. */
        PageLink: {
            /**
             * Format: uri
             * @description The page's address, with the query that leads to it.
             */
            uri: string;
        };
        /** @description Links to other pages of the same list. `nextPage` is missing on the last page, `previousPage` on the first. */
        Navigation: {
            firstPage?: components["schemas"]["PageLink"];
            nextPage?: components["schemas"]["PageLink"];
            previousPage?: components["schemas"]["PageLink"];
            lastPage?: components["schemas"]["PageLink"];
        };
        /** @description Where a page stands in its list. `page`, `pageStart` and `pageEnd` are left out when the page is empty or does not exist. */
        Paging: {
            /**
             * Format: int32
             * @description The number of this page, from 1.
             */
            page?: number;
            /**
             * Format: int32
             * @description How many records a page holds; a larger wish is cut to 1000.
             */
            perPage: number;
            /**
             * Format: int32
             * @description The position of the page's first record in the whole list, from 0.
             */
            pageStart?: number;
            /**
             * Format: int32
             * @description The position of the page's last record in the whole list, counted in.
             */
            pageEnd?: number;
            /**
             * Format: int32
             * @description How many pages there are.
             */
            totalPages?: number;
            /**
             * Format: int32
             * @description How many records there are in all.
             */
            totalElements?: number;
        };
        /** @description How the call went for one id of a batch. */
        BatchStatus: {
            /** @description The address of the resource. */
            href: string;
            /** @description The HTTP status that the call would have had for this id alone. */
            status: number;
            /** @description The status in words. */
            responseDescription: string;
        };
        /** @description The first part of a batch that is answered as `multipart/mixed`. */
        BatchStatusList: {
            /** @description A status for each id, in the order of the ids. */
            response: components["schemas"]["BatchStatus"][];
        };
        /**
         * @description The parts of a batch, each with its own Content-Type, parted by the boundary that the answer's Content-Type names. The
         *     first part is a `BatchStatusList`; then comes a part for each id, in the same order: the body that the call would have
         *     had for this id alone.
         */
        BatchParts: string;
        /** @description What became of one id of a batch. */
        BatchItem: {
            /** @description The id, as the path named it. */
            resourceId: string;
            /** @description The HTTP status that the call would have had for this id alone. */
            status: number;
            /** @description The body that the call would have had for this id alone, an error envelope where it fails. */
            body?: {
                [key: string]: unknown;
            };
        };
        /** @description An entry for each id of a batch, in the order of the ids. */
        BatchAnswer: components["schemas"]["BatchItem"][];
        /** @description What became of one record of a v2 bulk call. */
        BulkItemResult: {
            /** @description Whether the record went through. */
            bulkItemSuccessful: boolean;
            /** @description Why it did not; missing when it did. */
            bulkItemErrors?: components["schemas"]["ServiceError"][];
        };
        /** @description An emergency location, by its id. */
        EmergencyLocationReference: {
            /** @description The location's id. */
            id: string | number;
        };
        /** @description An emergency location of the account; every account takes it. */
        LineEmergencyLocation: {
            location: components["schemas"]["EmergencyLocationReference"];
        };
        /**
         * @deprecated
         * @description An address for this device alone. Use an emergency location instead: accounts with the newer emergency calling
         *     (feature `NewEmergencyCallingFramework`) refuse addresses.
         */
        LineEmergencyAddress: {
            /** @description The address. */
            address: components["schemas"]["PostalAddress"];
        };
        /**
         * @description Who pays for the call, caller (`Toll`) or account (`TollFree`).
         * @enum {string}
         */
        PhoneNumberTollTypeInput: "Toll" | "TollFree";
        /**
         * @description What the number carries: voice and fax, voice alone, or fax alone (no SMS then). The guide's prose says `VoiceAndFax`
         *     for `VoiceFax`; the service sends `VoiceFax`.
         */
        PhoneNumberType: "VoiceFax" | "VoiceOnly" | "FaxOnly" | null | (string & {});
        /**
         * @description What the number carries: voice and fax, voice alone, or fax alone (no SMS then). The guide's prose says `VoiceAndFax`
         *     for `VoiceFax`; the service sends `VoiceFax`.
         * @enum {string|null}
         */
        PhoneNumberTypeInput: "VoiceFax" | "VoiceOnly" | "FaxOnly" | null;
        /** @description Any free number of a kind. */
        LineNumberByTollType: {
            tollType: components["schemas"]["PhoneNumberTollTypeInput"];
            type?: components["schemas"]["PhoneNumberTypeInput"];
        };
        /** @description A free number, if possible with this area code. */
        LineNumberByAreaCode: {
            /** @description The area code, two to four digits. */
            preferredAreaCode: string;
            tollType?: components["schemas"]["PhoneNumberTollTypeInput"];
            type?: components["schemas"]["PhoneNumberTypeInput"];
        };
        /** @description A number of the pool that was reserved before. */
        LineNumberReserved: {
            phoneNumber: components["schemas"]["E164PhoneNumber"];
            /** @description The id that the reservation gave. */
            reservationId: string | number;
        };
        /** @description A number that the account has, by its id. */
        LineNumberById: {
            /** @description The number's id. */
            phoneNumberId: string | number;
        };
        /** @description A number, by its digits. */
        LineNumberByValue: {
            phoneNumber: components["schemas"]["E164PhoneNumber"];
            type?: components["schemas"]["PhoneNumberTypeInput"];
        };
        /**
         * @description A phone of the customer's own that shall be made, with its line: where emergency calls from it come from, and which
         *     number it gets. The number is named in one of five ways.
         */
        DeviceDefinition: {
            /**
             * @description A desk phone that the customer brings (`OtherPhone`), or a phone in the browser (`WebRTC`).
             * @enum {string}
             */
            type: "OtherPhone" | "WebRTC";
            /** @description Where emergency calls from this device come from. */
            emergency: components["schemas"]["LineEmergencyLocation"] | components["schemas"]["LineEmergencyAddress"];
            /** @description The number of the device's line. */
            phoneInfo: components["schemas"]["LineNumberByTollType"] | components["schemas"]["LineNumberByAreaCode"] | components["schemas"]["LineNumberReserved"] | components["schemas"]["LineNumberById"] | components["schemas"]["LineNumberByValue"];
            /**
             * @description Whether the line belongs to a contact centre.
             * @default false
             */
            contactCenterPhoneLine?: boolean;
        };
        /** @description What the service offers in a country. */
        CountryServices: {
            /**
             * @description Emergency calls work there, and lines need an emergency address.
             * @default false
             */
            emergencyCalling?: boolean;
            /**
             * @description Phone numbers of the country are for sale.
             * @default false
             */
            numberSelling?: boolean;
            /**
             * @description People may log in with a phone number of the country.
             * @default false
             */
            loginAllowed?: boolean;
            /** @description An account may be opened and billed there. */
            signupAllowed?: boolean;
            /** @description A softphone gets a line there at no charge. */
            freeSoftphoneLine?: boolean;
            /** @description Numbers may be dialled without an area code, once a default area code is set. */
            localDialing?: boolean;
        };
        /** @description The site something belongs to. */
        SiteReference: {
            /** @description The site's id, or `main-site`. */
            id: string;
            /** @description The site's name. */
            name: string;
        };
        /**
         * @description What the device is: a phone that the vendor delivers (`HardPhone`) or the customer brings (`OtherPhone`), a program
         *     (`SoftPhone`), a phone in the browser (`WebPhone`, `WebRTC`), a loudspeaker (`Paging`), the equipment of a room
         *     (`Room`), or a shared line appearance (`BLA`).
         */
        DeviceType: "BLA" | "SoftPhone" | "OtherPhone" | "HardPhone" | "WebPhone" | "Paging" | "Room" | "WebRTC" | (string & {});
        /** @description Something attached to a device. */
        DeviceAddon: {
            /** @description The add-on's id. */
            id?: string;
            /** @description The add-on's name. */
            name?: string;
            /**
             * Format: int32
             * @description How many of them.
             */
            count?: number;
        };
        /** @description Something attached to a device. */
        DeviceAddonInput: {
            /** @description The add-on's id. */
            id?: string | number;
            /** @description The add-on's name. */
            name?: string;
            /**
             * Format: int32
             * @description How many of them.
             */
            count?: number;
        };
        /** @description Something that a device can do. `HELD` asks a server for its place (RFC 5985). */
        DeviceFeature: "BLA" | "CommonPhone" | "Intercom" | "Paging" | "HELD" | (string & {});
        /**
         * @description Something that a device can do. `HELD` asks a server for its place (RFC 5985).
         * @enum {string}
         */
        DeviceFeatureInput: "BLA" | "CommonPhone" | "Intercom" | "Paging" | "HELD";
        /** @description The make of a device. */
        DeviceModel: {
            /** @description The model's id. */
            id?: string;
            /** @description The model's name. */
            name?: string;
            /** @description What is attached to the device, such as extra key panels. */
            addons?: components["schemas"]["DeviceAddon"][];
            /** @description The class of the model, such as desk phone or conference phone. */
            deviceClass?: string;
            /** @description What the model can do. */
            features?: components["schemas"]["DeviceFeature"][];
            /**
             * Format: int32
             * @description How many lines the model can hold.
             */
            lineCount?: number;
        };
        /** @description The make of a device. */
        DeviceModelInput: {
            /** @description The model's id. */
            id?: string | number;
            /** @description The model's name. */
            name?: string;
            /** @description What is attached to the device, such as extra key panels. */
            addons?: components["schemas"]["DeviceAddonInput"][];
            /** @description The class of the model, such as desk phone or conference phone. */
            deviceClass?: string;
            /** @description What the model can do. */
            features?: components["schemas"]["DeviceFeatureInput"][];
            /**
             * Format: int32
             * @description How many lines the model can hold.
             */
            lineCount?: number;
        };
        /** @description The extension that has a device. */
        DeviceExtension: {
            /**
             * Format: int64
             * @description The extension's id.
             */
            id: number;
            /**
             * Format: uri
             * @description The extension's address.
             */
            uri?: string;
            extensionNumber?: components["schemas"]["ExtensionNumber"];
            /** @description The id that a partner gave the extension; in paths it stands as `pid=` and this id. */
            partnerId?: string;
        };
        /**
         * @description An address for emergency calls. `state` is needed for the US, Canada and the UK. Some countries have fields of their
         *     own; they come as further members, all strings.
         */
        EmergencyAddress: {
            /** @description The country's name or its two letters. */
            country?: string;
            /** @description The country's id. */
            countryId?: string;
            countryIsoCode?: components["schemas"]["CountryIsoCode"];
            /** @description The country's full name. */
            countryName?: string;
            /** @description State or province. */
            state?: string;
            /** @description The state's id. */
            stateId?: string;
            /** @description The state's ISO code. */
            stateIsoCode?: string;
            /** @description The state's full name. */
            stateName?: string;
            /** @description The city. */
            city?: string;
            /** @description Street and house number. */
            street?: string;
            /** @description Floor, suite or the like. */
            street2?: string;
            /** @description The postal code. */
            zip?: string;
            /** @description Whom the helpers shall ask for. */
            customerName?: string;
            /** @description Whether the address is outside the country of the line. */
            outOfCountry?: boolean;
            /** @description The building's name, where the country asks for it. */
            buildingName?: string;
            /** @description The kind of street, where the country asks for it apart from the name. */
            streetType?: string;
            /** @description The house number, where the country asks for it apart from the street. */
            buildingNumber?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description An address for emergency calls. `state` is needed for the US, Canada and the UK. Some countries have fields of their
         *     own; they come as further members, all strings.
         */
        EmergencyAddressInput: {
            /** @description The country's name or its two letters. */
            country?: string;
            /** @description The country's id. */
            countryId?: string | number;
            countryIsoCode?: components["schemas"]["CountryIsoCode"];
            /** @description The country's full name. */
            countryName?: string;
            /** @description State or province. */
            state?: string;
            /** @description The state's id. */
            stateId?: string | number;
            /** @description The state's ISO code. */
            stateIsoCode?: string;
            /** @description The state's full name. */
            stateName?: string;
            /** @description The city. */
            city?: string;
            /** @description Street and house number. */
            street?: string;
            /** @description Floor, suite or the like. */
            street2?: string;
            /** @description The postal code. */
            zip?: string;
            /** @description Whom the helpers shall ask for. */
            customerName?: string;
            /** @description Whether the address is outside the country of the line. */
            outOfCountry?: boolean;
            /** @description The building's name, where the country asks for it. */
            buildingName?: string;
            /** @description The kind of street, where the country asks for it apart from the name. */
            streetType?: string;
            /** @description The house number, where the country asks for it apart from the street. */
            buildingNumber?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Whether the fields in which the address was written still suit its country. `Outdated` still works; `Deprecated`
         *     shall be written anew.
         */
        EmergencyAddressFormatStatus: "Actual" | "Outdated" | "Deprecated" | (string & {});
        /**
         * @description Whether the fields in which the address was written still suit its country. `Outdated` still works; `Deprecated`
         *     shall be written anew.
         * @enum {string}
         */
        EmergencyAddressFormatStatusInput: "Actual" | "Outdated" | "Deprecated";
        /** @description The emergency location of a device. */
        DeviceEmergencyLocation: {
            /** @description The location's id. */
            id?: string;
            /** @description The location's name. */
            name?: string;
            /** @description The id of the format that the address is written in. */
            addressFormatId?: string;
            addressFormatStatus?: components["schemas"]["EmergencyAddressFormatStatus"];
            /** @description Whether the address is taken as it is, without a check by the provider; set by the service. */
            trusted?: boolean;
        };
        /** @description The emergency location of a device. */
        DeviceEmergencyLocationInput: {
            /** @description The location's id. */
            id?: string | number;
            /** @description The location's name. */
            name?: string;
            /** @description The id of the format that the address is written in. */
            addressFormatId?: string | number;
            addressFormatStatus?: components["schemas"]["EmergencyAddressFormatStatusInput"];
            /** @description Whether the address is taken as it is, without a check by the provider; set by the service. */
            trusted?: boolean;
        };
        /** @description How the provider of emergency calls sees the address: known and usable, not usable, being registered, or taken out. */
        EmergencyAddressStatus: "Valid" | "Invalid" | "Provisioning" | "Deprovisioned" | (string & {});
        /**
         * @description How the provider of emergency calls sees the address: known and usable, not usable, being registered, or taken out.
         * @enum {string}
         */
        EmergencyAddressStatusInput: "Valid" | "Invalid" | "Provisioning" | "Deprovisioned";
        /**
         * @description Where the address stands on its way to the provider of emergency calls: checked (`Verified`), changed or deleted there,
         *     being activated, in no need of it, not possible in that country, or failed.
         */
        EmergencySyncStatus: "Verified" | "Updated" | "Deleted" | "ActivationProcess" | "NotRequired" | "Unsupported" | "Failed" | (string & {});
        /**
         * @description Where the address stands on its way to the provider of emergency calls: checked (`Verified`), changed or deleted there,
         *     being activated, in no need of it, not possible in that country, or failed.
         * @enum {string}
         */
        EmergencySyncStatusInput: "Verified" | "Updated" | "Deleted" | "ActivationProcess" | "NotRequired" | "Unsupported" | "Failed";
        /**
         * @description Where emergency calls from a device come from: a location of the account, or an address of the device's own. To change
         *     it, give `location.id`, or `address` where the account still takes addresses.
         */
        DeviceEmergency: {
            address?: components["schemas"]["EmergencyAddress"];
            location?: components["schemas"]["DeviceEmergencyLocation"];
            /** @description Whether the address is outside the country of the line. */
            outOfCountry?: boolean;
            addressStatus?: components["schemas"]["EmergencyAddressStatus"];
            /** @description Whether the address is this device's alone, or a location for all. */
            visibility?: "Private" | "Public" | (string & {});
            syncStatus?: components["schemas"]["EmergencySyncStatus"];
            /** @description Where the address can be changed, at the main device of the line alone or at any of its devices. */
            addressEditableStatus?: "MainDevice" | "AnyDevice" | (string & {});
        };
        /**
         * @description Where emergency calls from a device come from: a location of the account, or an address of the device's own. To change
         *     it, give `location.id`, or `address` where the account still takes addresses.
         */
        DeviceEmergencyInput: {
            address?: components["schemas"]["EmergencyAddressInput"];
            location?: components["schemas"]["DeviceEmergencyLocationInput"];
            /** @description Whether the address is outside the country of the line. */
            outOfCountry?: boolean;
            addressStatus?: components["schemas"]["EmergencyAddressStatusInput"];
            /**
             * @description Whether the address is this device's alone, or a location for all.
             * @enum {string}
             */
            visibility?: "Private" | "Public";
            syncStatus?: components["schemas"]["EmergencySyncStatusInput"];
            /**
             * @description Where the address can be changed, at the main device of the line alone or at any of its devices.
             * @enum {string}
             */
            addressEditableStatus?: "MainDevice" | "AnyDevice";
        };
        /** @description How far the line is set up for emergency calls. */
        LineProvisioningStatus: "Valid" | "Provisioning" | "Invalid" | (string & {});
        /**
         * @description How far the line is set up for emergency calls.
         * @enum {string}
         */
        LineProvisioningStatusInput: "Valid" | "Provisioning" | "Invalid";
        /**
         * @description The device's address for emergency calls in its older form, kept beside `emergency.address`. A change of the one changes
         *     the other.
         */
        DeviceServiceAddress: {
            /** @description The country's name or its two letters. */
            country?: string;
            /** @description The country's id. */
            countryId?: string;
            countryIsoCode?: components["schemas"]["CountryIsoCode"];
            /** @description The country's full name. */
            countryName?: string;
            /** @description The city. */
            city?: string;
            /** @description Whom the helpers shall ask for. */
            customerName?: string;
            /**
             * Format: email
             * @description That person's e-mail address.
             */
            customerEmail?: string;
            /**
             * Format: email
             * @description A second person's e-mail address.
             */
            additionalCustomerEmail?: string;
            /** @description A second person's name. */
            additionalCustomerName?: string;
            /** @description The person's phone number. */
            customerPhone?: string;
            /** @description A second person's phone number. */
            additionalCustomerPhone?: string;
            /** @description State or province. */
            state?: string;
            /** @description The state's id. */
            stateId?: string;
            /** @description The state's ISO code. */
            stateIsoCode?: string;
            /** @description The state's full name. */
            stateName?: string;
            /** @description Street and house number. */
            street?: string;
            /** @description Floor, suite or the like. */
            street2?: string;
            /** @description The kind of street, where the country asks for it apart from the name. */
            streetType?: string;
            /** @description The building's name. */
            buildingName?: string;
            /** @description The house number, where the country asks for it apart from the street. */
            buildingNumber?: string;
            /** @description Whether the address is outside the country of the line. */
            outOfCountry?: boolean;
            /** @description The postal code. */
            zip?: string;
            lineProvisioningStatus?: components["schemas"]["LineProvisioningStatus"];
            syncStatus?: components["schemas"]["EmergencySyncStatus"];
            /** @description The customer's tax number, where the country asks for it. */
            taxId?: string;
            /** @description The flat. */
            apartment?: string;
            /** @description The floor. */
            floor?: string;
            /** @description What the place is, such as reception or workshop. */
            designation?: string;
        };
        /**
         * @description The device's address for emergency calls in its older form, kept beside `emergency.address`. A change of the one changes
         *     the other.
         */
        DeviceServiceAddressInput: {
            /** @description The country's name or its two letters. */
            country?: string;
            /** @description The country's id. */
            countryId?: string | number;
            countryIsoCode?: components["schemas"]["CountryIsoCode"];
            /** @description The country's full name. */
            countryName?: string;
            /** @description The city. */
            city?: string;
            /** @description Whom the helpers shall ask for. */
            customerName?: string;
            /**
             * Format: email
             * @description That person's e-mail address.
             */
            customerEmail?: string;
            /**
             * Format: email
             * @description A second person's e-mail address.
             */
            additionalCustomerEmail?: string;
            /** @description A second person's name. */
            additionalCustomerName?: string;
            /** @description The person's phone number. */
            customerPhone?: string;
            /** @description A second person's phone number. */
            additionalCustomerPhone?: string;
            /** @description State or province. */
            state?: string;
            /** @description The state's id. */
            stateId?: string | number;
            /** @description The state's ISO code. */
            stateIsoCode?: string;
            /** @description The state's full name. */
            stateName?: string;
            /** @description Street and house number. */
            street?: string;
            /** @description Floor, suite or the like. */
            street2?: string;
            /** @description The kind of street, where the country asks for it apart from the name. */
            streetType?: string;
            /** @description The building's name. */
            buildingName?: string;
            /** @description The house number, where the country asks for it apart from the street. */
            buildingNumber?: string;
            /** @description Whether the address is outside the country of the line. */
            outOfCountry?: boolean;
            /** @description The postal code. */
            zip?: string;
            lineProvisioningStatus?: components["schemas"]["LineProvisioningStatusInput"];
            syncStatus?: components["schemas"]["EmergencySyncStatusInput"];
            /** @description The customer's tax number, where the country asks for it. */
            taxId?: string | number;
            /** @description The flat. */
            apartment?: string;
            /** @description The floor. */
            floor?: string;
            /** @description What the place is, such as reception or workshop. */
            designation?: string;
        };
        /**
         * @description A line of its own, paid (`Standalone`) or free (`StandaloneFree`), or a place in a group of shared lines
         *     (`BlaPrimary`, `BlaSecondary`).
         */
        PhoneLineType: "Unknown" | "Standalone" | "StandaloneFree" | "BlaPrimary" | "BlaSecondary" | (string & {});
        /**
         * @description A line of its own, paid (`Standalone`) or free (`StandaloneFree`), or a place in a group of shared lines
         *     (`BlaPrimary`, `BlaSecondary`).
         * @enum {string}
         */
        PhoneLineTypeInput: "Unknown" | "Standalone" | "StandaloneFree" | "BlaPrimary" | "BlaSecondary";
        /** @description The country of a line's number. */
        LineCountry: {
            /** @description The country's id. */
            id?: string;
            /**
             * Format: uri
             * @description The country's address.
             */
            uri?: string;
            /** @description The country's name. */
            name?: string;
        };
        /** @description The extension of a line's number. Its id is a string here. */
        LineExtension: {
            /** @description The extension's id. */
            id?: string;
            /**
             * Format: uri
             * @description The extension's address.
             */
            uri?: string;
            extensionNumber?: components["schemas"]["ExtensionNumber"];
            /** @description The id that a partner gave the extension. */
            partnerId?: string;
        };
        /** @description The number of a line. */
        LinePhoneNumber: {
            /**
             * Format: int64
             * @description The number's id.
             */
            id?: number;
            country?: components["schemas"]["LineCountry"];
            extension?: components["schemas"]["LineExtension"];
            /** @description What people call the number. */
            label?: string;
            /** @description Where the number is from, such as city and state. */
            location?: string;
            /** @description Who pays for calls to the number (`Local`, `TollFree`), or who else provides it. */
            paymentType?: "External" | "TollFree" | "Local" | "BusinessMobileNumberProvider" | "ExternalNumberProvider" | "ExternalNumberProviderTollFree" | "Mobile" | (string & {});
            phoneNumber?: components["schemas"]["E164PhoneNumber"];
            /** @description `Normal`; anything else says that the number is still being ported. */
            status?: string;
            type?: components["schemas"]["PhoneNumberType"];
            /** @description What the number is used for. */
            usageType?: "MainCompanyNumber" | "AdditionalCompanyNumber" | "CompanyNumber" | "DirectNumber" | "CompanyFaxNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | "IntegrationNumber" | (string & {});
        };
        /** @description What a line asks of its address for emergency calls. */
        LineEmergencyState: {
            /** @description Whether the line needs an address. */
            required?: boolean;
            /** @description Whether the address must be in the country of the line. */
            localOnly?: boolean;
            lineProvisioningStatus?: components["schemas"]["LineProvisioningStatus"];
        };
        /** @description What a line asks of its address for emergency calls. */
        LineEmergencyStateInput: {
            /** @description Whether the line needs an address. */
            required?: boolean;
            /** @description Whether the address must be in the country of the line. */
            localOnly?: boolean;
            lineProvisioningStatus?: components["schemas"]["LineProvisioningStatusInput"];
        };
        /** @description A line of a device. */
        PhoneLine: {
            /** @description The line's id. */
            id?: string;
            lineType?: components["schemas"]["PhoneLineType"];
            phoneInfo?: components["schemas"]["LinePhoneNumber"];
            emergencyAddress?: components["schemas"]["LineEmergencyState"];
        };
        /** @description How fast a parcel travels. */
        ShippingMethod: {
            /**
             * @description 1 is Ground, 2 is 2 Day, 3 is Overnight.
             * @default 1
             */
            id: "1" | "2" | "3" | (string & {});
            /** @description The method's name. */
            name?: "Ground" | "2 Day" | "Overnight" | (string & {});
        };
        /** @description How fast a parcel travels. */
        ShippingMethodInput: {
            /**
             * @description 1 is Ground, 2 is 2 Day, 3 is Overnight.
             * @default 1
             * @enum {string}
             */
            id: "1" | "2" | "3";
            /**
             * @description The method's name.
             * @enum {string}
             */
            name?: "Ground" | "2 Day" | "Overnight";
        };
        /** @description Where a parcel goes. */
        ShippingAddress: {
            /** @description Who takes the parcel. */
            customerName?: string;
            /** @description A second person's name. */
            additionalCustomerName?: string;
            /**
             * Format: email
             * @description The person's e-mail address.
             */
            customerEmail?: string;
            /**
             * Format: email
             * @description A second person's e-mail address.
             */
            additionalCustomerEmail?: string;
            /** @description The person's phone number. */
            customerPhone?: string;
            /** @description A second person's phone number. */
            additionalCustomerPhone?: string;
            /** @description Street and house number. */
            street?: string;
            /** @description Floor, suite or the like. */
            street2?: string;
            /** @description The city. */
            city?: string;
            /** @description State or province. */
            state?: string;
            /** @description The state's id. */
            stateId?: string;
            /** @description The state's ISO code. */
            stateIsoCode?: string;
            /** @description The state's full name. */
            stateName?: string;
            /** @description The country's id. */
            countryId?: string;
            countryIsoCode?: components["schemas"]["CountryIsoCode"];
            /** @description The country's name or its two letters. */
            country?: string;
            /** @description The country's full name. */
            countryName?: string;
            /** @description The postal code. */
            zip?: string;
            /** @description The customer's tax number, where the country asks for it. */
            taxId?: string;
        };
        /** @description Where a parcel goes. */
        ShippingAddressInput: {
            /** @description Who takes the parcel. */
            customerName?: string;
            /** @description A second person's name. */
            additionalCustomerName?: string;
            /**
             * Format: email
             * @description The person's e-mail address.
             */
            customerEmail?: string;
            /**
             * Format: email
             * @description A second person's e-mail address.
             */
            additionalCustomerEmail?: string;
            /** @description The person's phone number. */
            customerPhone?: string;
            /** @description A second person's phone number. */
            additionalCustomerPhone?: string;
            /** @description Street and house number. */
            street?: string;
            /** @description Floor, suite or the like. */
            street2?: string;
            /** @description The city. */
            city?: string;
            /** @description State or province. */
            state?: string;
            /** @description The state's id. */
            stateId?: string | number;
            /** @description The state's ISO code. */
            stateIsoCode?: string;
            /** @description The state's full name. */
            stateName?: string;
            /** @description The country's id. */
            countryId?: string | number;
            countryIsoCode?: components["schemas"]["CountryIsoCode"];
            /** @description The country's name or its two letters. */
            country?: string;
            /** @description The country's full name. */
            countryName?: string;
            /** @description The postal code. */
            zip?: string;
            /** @description The customer's tax number, where the country asks for it. */
            taxId?: string | number;
        };
        /** @description How a device travels to its user. */
        Shipping: {
            /** @description The device is being ordered (`Initial`), will be sent (`Accepted`), is under way (`Shipped`) or will not be sent. */
            status?: "Initial" | "Accepted" | "Shipped" | "Won't ship" | (string & {});
            /** @description Who carries the parcel; known once it is shipped. */
            carrier?: string;
            /** @description The carrier's number of the parcel; known once it is shipped. */
            trackingNumber?: string;
            method?: components["schemas"]["ShippingMethod"];
            /** @description Where the parcel goes; the address for emergency calls where none is given. */
            address?: components["schemas"]["ShippingAddress"];
        };
        /** @description How a device travels to its user. */
        ShippingInput: {
            /**
             * @description The device is being ordered (`Initial`), will be sent (`Accepted`), is under way (`Shipped`) or will not be sent.
             * @enum {string}
             */
            status?: "Initial" | "Accepted" | "Shipped" | "Won't ship";
            /** @description Who carries the parcel; known once it is shipped. */
            carrier?: string;
            /** @description The carrier's number of the parcel; known once it is shipped. */
            trackingNumber?: string;
            method?: components["schemas"]["ShippingMethodInput"];
            /** @description Where the parcel goes; the address for emergency calls where none is given. */
            address?: components["schemas"]["ShippingAddressInput"];
        };
        /**
         * @description How the device shares its line. `Host` has a paid line of its own, which soft phones may share; `Guest` uses a line
         *     of another device; `None` has no line, or a special one (free, BLA).
         */
        LinePooling: "Host" | "Guest" | "None" | (string & {});
        /**
         * @description How the device shares its line. `Host` has a paid line of its own, which soft phones may share; `Guest` uses a line
         *     of another device; `None` has no line, or a special one (free, BLA).
         * @enum {string}
         */
        LinePoolingInput: "Host" | "Guest" | "None";
        /** @description An amount of money, in the statement's currency. */
        MoneyAmount: number | string;
        /** @description A charge for a part of the service. */
        BillingCharge: {
            /** @description What it is for, as text for people. */
            description?: string;
            /** @description How much it is. */
            amount?: components["schemas"]["MoneyAmount"];
            /** @description The part of the service it is for. */
            feature?: string;
            /** @description The credit that is taken off. */
            freeServiceCredit?: components["schemas"]["MoneyAmount"];
        };
        /** @description A tax or another fee. */
        BillingFee: {
            /** @description What it is for, as text for people. */
            description?: string;
            /** @description How much it is. */
            amount?: components["schemas"]["MoneyAmount"];
            /** @description The credit that is taken off. */
            freeServiceCredit?: components["schemas"]["MoneyAmount"];
        };
        /** @description What a change costs, in the account's currency. */
        BillingStatement: {
            /** @description The currency in the three letters of ISO 4217. */
            currency?: string;
            /** @description What is charged for the service itself. */
            charges?: components["schemas"]["BillingCharge"][];
            /** @description Taxes and other fees. */
            fees?: components["schemas"]["BillingFee"][];
            /** @description What is to be paid in the end. */
            totalCharged?: components["schemas"]["MoneyAmount"];
            /** @description The sum of the charges. */
            totalCharges?: components["schemas"]["MoneyAmount"];
            /** @description The sum of the fees. */
            totalFees?: components["schemas"]["MoneyAmount"];
            /** @description Charges and fees, before credit. */
            subtotal?: components["schemas"]["MoneyAmount"];
            /** @description The credit that is taken off. */
            totalFreeServiceCredit?: components["schemas"]["MoneyAmount"];
        };
        /** @description A phone of the account, real or in software, as v1 gives it. */
        Device: {
            /** @description The device's id. */
            id: string;
            /**
             * Format: uri
             * @description The device's address.
             */
            uri: string;
            /**
             * @description What was bought: `HP` for hard phones of the vendor or `DV` for all others, then the model's id, and the id and
             *     the number of its add-ons where it has some.
             */
            sku?: string;
            type: components["schemas"]["DeviceType"];
            /** @description The device's name; hard phones start with the name of the model. */
            name?: string;
            /**
             * @description The serial number of a hard phone, known once it is shipped; of a soft phone, the id of the program's
             *     installation.
             */
            serial?: string;
            /** @description Whether the device is registered with the service at the moment. */
            status?: "Offline" | "Online" | (string & {});
            /** @description The name of the computer; soft phones only. */
            computerName?: string;
            model?: components["schemas"]["DeviceModel"];
            /** @description The extension that has the device; missing while nobody has it. */
            extension?: components["schemas"]["DeviceExtension"];
            emergency?: components["schemas"]["DeviceEmergency"];
            emergencyServiceAddress?: components["schemas"]["DeviceServiceAddress"];
            /** @description The device's lines. */
            phoneLines?: components["schemas"]["PhoneLine"][];
            /** @description How an ordered device travels; ordered devices only. */
            shipping?: components["schemas"]["Shipping"];
            /**
             * Format: int64
             * @description The billing id of the box the device came in; for devices bought over the counter.
             */
            boxBillingId?: number;
            /** @description Whether the device is a common phone, which several people may use; extensions of type Limited only. */
            useAsCommonPhone?: boolean;
            /** @description Whether people may log in to the device for a while (hot desking). */
            hotDeskDevice?: boolean;
            /** @description Whether the device is in a network that the account has declared its own. */
            inCompanyNet?: boolean;
            site?: components["schemas"]["SiteReference"];
            /**
             * Format: date-time
             * @description When the device last reported where it is.
             */
            lastLocationReportTime?: string;
            linePooling?: components["schemas"]["LinePooling"];
            /** @description What the change costs; only in the answer to an update that asked for it with `prestatement`. */
            billingStatement?: components["schemas"]["BillingStatement"];
            /** @description Whether the device opens the voicemail without asking for the PIN. */
            automaticVoicemailLogin?: boolean;
        };
        /** @description A page of devices. */
        DeviceList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri?: string;
            /** @description The devices. */
            records: components["schemas"]["Device"][];
            navigation: components["schemas"]["Navigation"];
            paging: components["schemas"]["Paging"];
        };
        /**
         * @description Whether calls reach it.
         * @default Offline
         */
        WebAppStatus: "Offline" | "Online" | (string & {});
        /** @description A login to the app. */
        WebAppDevice: {
            /** @description The id of the login as a device. */
            id: string;
            /** @description What kind of device it is. */
            type: "WebPhone" | (string & {});
            /** @description Its name. */
            name?: string;
            /** @description The endpoint that the app calls itself by. */
            serial?: string;
            status: components["schemas"]["WebAppStatus"];
            /**
             * Format: int32
             * @description For how many seconds calls reach it, unless it asks for more; while it is online.
             */
            expiresIn?: number;
        };
        /** @description Where somebody is logged in to the app. */
        WebAppDeviceList: {
            /** @description The logins. */
            records?: components["schemas"]["WebAppDevice"][];
        };
        /** @description The device's address for emergency calls in its older form. `state` is needed for the US, Canada and the UK. */
        DeviceServiceAddressUpdate: {
            /** @description Street and house number. */
            street?: string;
            /** @description Floor, suite or the like. */
            street2?: string;
            /** @description The city. */
            city?: string;
            /** @description The postal code. */
            zip?: string;
            /** @description Whom the helpers shall ask for. */
            customerName?: string;
            /** @description State or province. */
            state?: string;
            /** @description The state's id. */
            stateId?: string | number;
            /** @description The country's name or its two letters. */
            country?: string;
            /** @description The country's id. */
            countryId?: string | number;
        };
        /** @description The extension that shall have the device. */
        DeviceUpdateExtension: {
            /** @description The extension's id, as a string. */
            id?: string | number;
        };
        /** @description A line, by its id. */
        DeviceUpdateLine: {
            /** @description The line's id. */
            id?: string | number;
        };
        /** @description The lines that the device shall have. The list sits one level deeper than in the answer. */
        DeviceUpdateLines: {
            /** @description The lines. */
            phoneLines?: components["schemas"]["DeviceUpdateLine"][];
        };
        /** @description What to change; members left out stay as they are. */
        DeviceUpdate: {
            /** @description The old form of `emergency.address`; passed over where `emergency` is given as well. */
            emergencyServiceAddress?: components["schemas"]["DeviceServiceAddressUpdate"];
            emergency?: components["schemas"]["DeviceEmergencyInput"];
            extension?: components["schemas"]["DeviceUpdateExtension"];
            phoneLines?: components["schemas"]["DeviceUpdateLines"];
            /** @description Whether several people may use the device as a common phone; extensions of type Limited only. */
            useAsCommonPhone?: boolean;
            /** @description The device's name. */
            name?: string;
        };
        /** @description The proxies of a region. */
        SipOutboundProxy: {
            /** @description The region. */
            region?: string;
            /** @description Host and port for UDP and TCP. */
            proxy?: string;
            /** @description Host and port for TLS. */
            proxyTLS?: string;
        };
        /** @description What a phone of the customer's own needs to register with the service. Keep it secret. */
        SipInfo: {
            /** @description The SIP domain. */
            domain?: string;
            /** @description The proxies, one for each region; take the nearest. */
            outboundProxies?: components["schemas"]["SipOutboundProxy"][];
            /** @description The user's name in the SIP domain. */
            userName?: string;
            /** @description The password. */
            password?: string;
            /** @description The name to authenticate with; not the same as `userName`. */
            authorizationId?: string;
        };
        /** @description What becomes of the device and the number. */
        LineRemoval: {
            /**
             * @description Keep the device without a user and the number in the inventory; otherwise both leave the account.
             * @default true
             */
            keepAssetsInInventory: boolean;
        };
        /** @description A device that has lost its line, as v2 gives it. */
        UnassignedDevice: {
            /** @description The device's id. */
            id: string;
            /**
             * @description What the device is; v2 knows a few types more than v1.
             * @default HardPhone
             */
            type: "HardPhone" | "SoftPhone" | "OtherPhone" | "MobileDevice" | "BLA" | "Paging" | "WebPhone" | "WebRTC" | "ZoomMobile" | "ZoomPhone" | "Room" | "Unknown" | (string & {});
            /** @description The device's name. */
            name: string;
            /** @description The serial number of a hard phone, or the id of a program's installation. */
            serial?: string;
        };
        /** @description The device that comes in the other's place. */
        DeviceReplacement: {
            /** @description The id of a device in the inventory, or of one that another extension of the account has. */
            targetDeviceId: string | number;
        };
        /** @description An extension, by its id. */
        DeviceOwner: {
            /** @description The extension's id. */
            id: string;
        };
        /** @description An extension, by its id. */
        DeviceOwnerInput: {
            /** @description The extension's id. */
            id: string | number;
        };
        /** @description Who gets a device, and who pays for it. */
        DeviceAssignment: {
            /** @description The id of the cost centre that the device's costs go to. */
            costCenterId?: string | number;
            /** @description The extension that gets the device. */
            extension: components["schemas"]["DeviceOwnerInput"];
        };
        /** @description A device to add to an extension. */
        DeviceAddition: components["schemas"]["DeviceAssignment"] & components["schemas"]["DeviceDefinition"];
        /** @description The devices to add. */
        DevicesBulkAddition: {
            /** @description The devices, each with its extension. */
            records: components["schemas"]["DeviceAddition"][];
        };
        /** @description A device that was added. */
        DeviceAdded: {
            /**
             * @description The device was added.
             * @constant
             */
            successful: true;
            /** @description The device's id. */
            id: string;
            /** @description The extension that has the device. */
            extension: components["schemas"]["DeviceOwner"];
            phoneNumber: components["schemas"]["E164PhoneNumber"];
        };
        /** @description A device that was not added. */
        DeviceRefused: {
            /**
             * @description The device was not added.
             * @constant
             */
            successful: false;
            /** @description Why; the first entry matters most. */
            errors: components["schemas"]["ServiceError"][];
        };
        /** @description What became of each device. */
        DevicesBulkAdded: {
            /** @description A result for each record. */
            results: (components["schemas"]["DeviceAdded"] | components["schemas"]["DeviceRefused"])[];
        };
        /** @description The site that the phones go to; the main site where none is given. */
        InventorySite: {
            /** @description The site's id, or `main-site`. */
            id?: string | number;
        };
        /** @description How many phones to add to the inventory. */
        InventoryDevicesAddition: {
            /**
             * @description Always `OtherPhone`, a phone that the customer brings.
             * @enum {string}
             */
            type: "OtherPhone";
            /**
             * Format: int32
             * @description How many phones.
             */
            quantity: number;
            site?: components["schemas"]["InventorySite"];
        };
        /** @description A phone in the inventory. */
        InventoryDevice: {
            /** @description The device's id. */
            id: string;
        };
        /** @description The phones that were added. */
        InventoryDevicesAdded: {
            /** @description The phones. */
            devices: components["schemas"]["InventoryDevice"][];
            site: components["schemas"]["SiteReference"];
        };
        /** @description A phone to delete. */
        InventoryDeviceDeletion: {
            /** @description The device's id. */
            deviceId: string | number;
        };
        /** @description Which phones to delete from the inventory. */
        InventoryDevicesDeletion: {
            /** @description The phones. */
            records: components["schemas"]["InventoryDeviceDeletion"][];
        };
        /** @description What became of a phone. */
        InventoryDeviceDeletionResult: components["schemas"]["BulkItemResult"] & {
            /** @description The device's id. */
            deviceId?: string;
        };
        /** @description What became of each phone. */
        InventoryDevicesDeleted: {
            /** @description A result for each record. */
            records: components["schemas"]["InventoryDeviceDeletionResult"][];
        };
        /** @description The extension that gets the device. */
        OrderExtension: {
            /**
             * Format: int64
             * @description The extension's id.
             */
            id: number | string;
        };
        /** @description The address for emergency calls. `state` is needed for the US, Canada and the UK. */
        OrderServiceAddress: {
            /** @description Street and house number. */
            street: string;
            /** @description Floor, suite or the like. */
            street2?: string;
            /** @description The city. */
            city: string;
            /** @description State or province. */
            state?: string;
            /** @description The country's name or its two letters. */
            country: string;
            /** @description The postal code. */
            zip: string;
            /** @description Whom the helpers shall ask for. */
            customerName: string;
        };
        /** @description Who gets an ordered device, and where its emergency calls come from. */
        OrderItemBase: {
            extension: components["schemas"]["OrderExtension"];
            emergencyServiceAddress: components["schemas"]["OrderServiceAddress"];
            linePooling?: components["schemas"]["LinePoolingInput"];
        };
        /** @description How to send a device. */
        OrderShipping: {
            method?: components["schemas"]["ShippingMethodInput"];
            /** @description Where to; the address for emergency calls when left out. */
            address?: components["schemas"]["ShippingAddressInput"];
        };
        /** @description A hard phone that the vendor sends, named by `model.id` or `sku`, or one bought over the counter, by its `boxBillingId`. */
        HardPhoneOrderItem: components["schemas"]["OrderItemBase"] & {
            /**
             * @description Always `HardPhone`, also when left out.
             * @default HardPhone
             * @enum {string}
             */
            type?: "HardPhone";
            /** @description The device's name; that of the model when left out. */
            name?: string;
            /** @description The SKU from the catalogue. */
            sku?: string;
            model?: components["schemas"]["DeviceModelInput"];
            /**
             * Format: int64
             * @description The billing id of the box that the device was bought in.
             */
            boxBillingId?: string | number;
            /** @description How to send it; by ground to the emergency address when left out. */
            shipping?: components["schemas"]["OrderShipping"];
        };
        /** @description A soft phone, or a phone that the customer brings. It needs a name. */
        NamedDeviceOrderItem: components["schemas"]["OrderItemBase"] & {
            /**
             * @description What the device is.
             * @enum {string}
             */
            type: "SoftPhone" | "OtherPhone";
            /** @description The device's name. */
            name: string;
        };
        /** @description A device to order; `type` tells which, and without it it is a hard phone. */
        DeviceOrderItem: components["schemas"]["HardPhoneOrderItem"] | components["schemas"]["NamedDeviceOrderItem"];
        /** @description The devices to order. */
        DeviceOrderItems: {
            /** @description The devices. */
            devices: components["schemas"]["DeviceOrderItem"][];
        };
        /** @description A country in an order, with what the service offers there. */
        OrderedCountry: components["schemas"]["CountryReference"] & components["schemas"]["CountryServices"];
        /** @description A country in an order, with what the service offers there. */
        OrderedCountryInput: components["schemas"]["CountryReferenceInput"] & components["schemas"]["CountryServices"];
        /** @description Country, time zone and languages of an extension, in the form of release 9.x. */
        OrderedExtensionSettings: {
            timezone?: components["schemas"]["RegionalTimezone"];
            homeCountry?: components["schemas"]["OrderedCountry"];
            /** @description The language of the vendor's applications and mails. */
            language?: components["schemas"]["RegionalLanguage"];
            /** @description The language of spoken greetings. */
            greetingLanguage?: components["schemas"]["RegionalLanguage"];
            /** @description The locale that dates and numbers are written in. */
            formattingLocale?: components["schemas"]["RegionalLanguage"];
        };
        /** @description Country, time zone and languages of an extension, in the form of release 9.x. */
        OrderedExtensionSettingsInput: {
            timezone?: components["schemas"]["RegionalTimezoneInput"];
            homeCountry?: components["schemas"]["OrderedCountryInput"];
            /** @description The language of the vendor's applications and mails. */
            language?: components["schemas"]["RegionalLanguageInput"];
            /** @description The language of spoken greetings. */
            greetingLanguage?: components["schemas"]["RegionalLanguageInput"];
            /** @description The locale that dates and numbers are written in. */
            formattingLocale?: components["schemas"]["RegionalLanguageInput"];
        };
        /** @description What an extension may do, in the form of release 9.x. */
        OrderedExtensionPermissions: components["schemas"]["ExtensionPermissions"] & {
            /**
             * Format: uri
             * @description The address of the permissions.
             */
            uri?: string;
            /** @description Whether a soft phone gets a line at no charge. */
            freeSoftPhoneDigitalLine?: components["schemas"]["ExtensionPermission"];
        };
        /** @description What release 9.x knows of an extension; an order shows a few members. */
        OrderedExtensionMembers: {
            /**
             * Format: uri
             * @description The extension's address.
             */
            uri?: string;
            /** @description The id that a partner gave the extension. */
            partnerId?: string;
            extensionNumber?: components["schemas"]["ExtensionNumber"];
            /** @description What the user logs in with. */
            loginName?: string;
            /** @description Who stands behind the extension. */
            contact?: components["schemas"]["ContactDetails"];
            /** @description Ids of the extension in other systems. */
            references?: components["schemas"]["ExternalReference"][];
            /** @description The name of the person or group. */
            name?: string;
            /** @description What the extension is. */
            type?: "Unknown" | "User" | "Department" | "Announcement" | "Voicemail" | "DigitalUser" | "VirtualUser" | "FaxUser" | "PagingOnly" | "SharedLinesGroup" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | (string & {});
            status?: components["schemas"]["ExtensionStatus"];
            statusInfo?: components["schemas"]["ExtensionStatusInfo"];
            /** @description The call queues that the user is a member of. */
            departments?: components["schemas"]["ExtensionDepartment"][];
            /** @description The features, each with whether the extension may use it. */
            serviceFeatures?: components["schemas"]["ExtensionServiceFeature"][];
            regionalSettings?: components["schemas"]["OrderedExtensionSettings"];
            /** @description How far the user has come with the set-up. */
            setupWizardState?: "NotStarted" | "Incomplete" | "Completed" | "Unknown" | (string & {});
            permissions?: components["schemas"]["OrderedExtensionPermissions"];
            /** @description The user's password; not to be expected in answers. */
            password?: string;
            /** @description The PIN for the phone menu; not to be expected in answers. */
            ivrPin?: string;
            profileImage?: components["schemas"]["ProfileImage"];
        };
        /** @description What release 9.x knows of an extension; an order shows a few members. */
        OrderedExtensionMembersInput: {
            /**
             * Format: uri
             * @description The extension's address.
             */
            uri?: string;
            /** @description The id that a partner gave the extension. */
            partnerId?: string | number;
            extensionNumber?: components["schemas"]["ExtensionNumberInput"];
            /** @description What the user logs in with. */
            loginName?: string;
            /** @description Who stands behind the extension. */
            contact?: components["schemas"]["ContactDetailsInput"];
            /** @description Ids of the extension in other systems. */
            references?: components["schemas"]["ExternalReferenceInput"][];
            /** @description The name of the person or group. */
            name?: string;
            /**
             * @description What the extension is.
             * @enum {string}
             */
            type?: "Unknown" | "User" | "Department" | "Announcement" | "Voicemail" | "DigitalUser" | "VirtualUser" | "FaxUser" | "PagingOnly" | "SharedLinesGroup" | "IvrMenu" | "ApplicationExtension" | "ParkLocation";
            status?: components["schemas"]["ExtensionStatusInput"];
            statusInfo?: components["schemas"]["ExtensionStatusInfoInput"];
            /** @description The call queues that the user is a member of. */
            departments?: components["schemas"]["ExtensionDepartmentInput"][];
            /** @description The features, each with whether the extension may use it. */
            serviceFeatures?: components["schemas"]["ExtensionServiceFeatureInput"][];
            regionalSettings?: components["schemas"]["OrderedExtensionSettingsInput"];
            /**
             * @description How far the user has come with the set-up.
             * @enum {string}
             */
            setupWizardState?: "NotStarted" | "Incomplete" | "Completed" | "Unknown";
            permissions?: components["schemas"]["OrderedExtensionPermissions"];
            /** @description The user's password; not to be expected in answers. */
            password?: string;
            /** @description The PIN for the phone menu; not to be expected in answers. */
            ivrPin?: string;
            profileImage?: components["schemas"]["ProfileImage"];
        };
        /** @description The extension of an ordered device. Its id is an integer. */
        OrderedExtension: components["schemas"]["OrderedExtensionMembers"] & {
            /**
             * Format: int64
             * @description The extension's id.
             */
            id: number;
        };
        /** @description The extension of an ordered device. Its id is an integer. */
        OrderedExtensionInput: components["schemas"]["OrderedExtensionMembersInput"] & {
            /**
             * Format: int64
             * @description The extension's id.
             */
            id: string | number;
        };
        /** @description The extension of an ordered line's number. Its id is a string. */
        OrderedNumberExtension: components["schemas"]["OrderedExtensionMembers"] & {
            /** @description The extension's id. */
            id: string;
        };
        /** @description The extension of an ordered line's number. Its id is a string. */
        OrderedNumberExtensionInput: components["schemas"]["OrderedExtensionMembersInput"] & {
            /** @description The extension's id. */
            id: string | number;
        };
        /** @description The number of an ordered line. */
        OrderedPhoneNumber: {
            /**
             * Format: int64
             * @description The number's id.
             */
            id?: number;
            country?: components["schemas"]["OrderedCountry"];
            extension?: components["schemas"]["OrderedNumberExtension"];
            /** @description What people call the number. */
            label?: string;
            /** @description Where the number is from, such as city and state. */
            location?: string;
            /** @description Who pays for calls to the number, or that it is forwarded from elsewhere. */
            paymentType?: "External" | "TollFree" | "Local" | (string & {});
            phoneNumber?: components["schemas"]["E164PhoneNumber"];
            /** @description `Normal`; anything else says that the number is still being ported. */
            status?: string;
            /** @description What the number is used for. */
            usageType?: "CompanyNumber" | "MainCompanyNumber" | "AdditionalCompanyNumber" | "DirectNumber" | "CompanyFaxNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | (string & {});
            type?: components["schemas"]["PhoneNumberType"];
        };
        /** @description The number of an ordered line. */
        OrderedPhoneNumberInput: {
            /**
             * Format: int64
             * @description The number's id.
             */
            id?: string | number;
            country?: components["schemas"]["OrderedCountryInput"];
            extension?: components["schemas"]["OrderedNumberExtensionInput"];
            /** @description What people call the number. */
            label?: string;
            /** @description Where the number is from, such as city and state. */
            location?: string;
            /**
             * @description Who pays for calls to the number, or that it is forwarded from elsewhere.
             * @enum {string}
             */
            paymentType?: "External" | "TollFree" | "Local";
            phoneNumber?: components["schemas"]["E164PhoneNumber"];
            /** @description `Normal`; anything else says that the number is still being ported. */
            status?: string;
            /**
             * @description What the number is used for.
             * @enum {string}
             */
            usageType?: "CompanyNumber" | "MainCompanyNumber" | "AdditionalCompanyNumber" | "DirectNumber" | "CompanyFaxNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber";
            type?: components["schemas"]["PhoneNumberTypeInput"];
        };
        /** @description A line of an ordered device. */
        OrderedPhoneLine: {
            /** @description What the line is; `BLF` is an older name for a shared line. */
            lineType?: "Unknown" | "Standalone" | "BlaPrimary" | "BlaSecondary" | "BLF" | "StandaloneFree" | (string & {});
            phoneInfo?: components["schemas"]["OrderedPhoneNumber"];
            emergencyAddress?: components["schemas"]["LineEmergencyState"];
        };
        /** @description A line of an ordered device. */
        OrderedPhoneLineInput: {
            /**
             * @description What the line is; `BLF` is an older name for a shared line.
             * @enum {string}
             */
            lineType?: "Unknown" | "Standalone" | "BlaPrimary" | "BlaSecondary" | "BLF" | "StandaloneFree";
            phoneInfo?: components["schemas"]["OrderedPhoneNumberInput"];
            emergencyAddress?: components["schemas"]["LineEmergencyStateInput"];
        };
        /** @description What release 9.x knows of a device. */
        OrderedDeviceMembers: {
            /** @description The device's id. */
            id?: string;
            /**
             * Format: uri
             * @description The device's address.
             */
            uri?: string;
            /** @description What was bought, as in the catalogue. */
            sku?: string;
            /**
             * @description What the device is.
             * @default HardPhone
             */
            type?: "HardPhone" | "SoftPhone" | "OtherPhone" | (string & {});
            /** @description Whether the device is registered with the service at the moment. */
            status?: "Online" | "Offline" | (string & {});
            /** @description The device's name; hard phones start with the name of the model. */
            name?: string;
            /** @description The serial number, known once the device is shipped; of a soft phone, the id of the program's installation. */
            serial?: string;
            /** @description The name of the computer; soft phones only. */
            computerName?: string;
            model?: components["schemas"]["DeviceModel"];
            extension?: components["schemas"]["OrderedExtension"];
            /** @description The device's lines. */
            phoneLines?: components["schemas"]["OrderedPhoneLine"][];
            emergencyServiceAddress?: components["schemas"]["DeviceServiceAddress"];
            shipping?: components["schemas"]["Shipping"];
            /**
             * Format: int64
             * @description The billing id of the box the device came in.
             */
            boxBillingId?: number;
            linePooling?: components["schemas"]["LinePooling"];
        };
        /** @description What release 9.x knows of a device. */
        OrderedDeviceMembersInput: {
            /** @description The device's id. */
            id?: string | number;
            /**
             * Format: uri
             * @description The device's address.
             */
            uri?: string;
            /** @description What was bought, as in the catalogue. */
            sku?: string;
            /**
             * @description What the device is.
             * @default HardPhone
             * @enum {string}
             */
            type?: "HardPhone" | "SoftPhone" | "OtherPhone";
            /**
             * @description Whether the device is registered with the service at the moment.
             * @enum {string}
             */
            status?: "Online" | "Offline";
            /** @description The device's name; hard phones start with the name of the model. */
            name?: string;
            /** @description The serial number, known once the device is shipped; of a soft phone, the id of the program's installation. */
            serial?: string;
            /** @description The name of the computer; soft phones only. */
            computerName?: string;
            model?: components["schemas"]["DeviceModelInput"];
            extension?: components["schemas"]["OrderedExtensionInput"];
            /** @description The device's lines. */
            phoneLines?: components["schemas"]["OrderedPhoneLineInput"][];
            emergencyServiceAddress?: components["schemas"]["DeviceServiceAddressInput"];
            shipping?: components["schemas"]["ShippingInput"];
            /**
             * Format: int64
             * @description The billing id of the box the device came in.
             */
            boxBillingId?: string | number;
            linePooling?: components["schemas"]["LinePoolingInput"];
        };
        /**
         * @description One device, in the form of the legacy document, which takes here what it answers with. Members that the service sets
         *     mean nothing in an order.
         */
        SingleDeviceOrder: components["schemas"]["OrderedDeviceMembersInput"] & {
            extension: components["schemas"]["OrderedExtensionInput"];
            emergencyServiceAddress: components["schemas"]["OrderServiceAddress"];
        };
        /** @description What to order, as a list of devices or, as the legacy document has it, as one device. */
        DeviceOrderRequest: components["schemas"]["DeviceOrderItems"] | components["schemas"]["SingleDeviceOrder"];
        /** @description A device of an order, in the form of release 9.x; `readDevice` tells more. */
        OrderedDevice: components["schemas"]["OrderedDeviceMembers"] & {
            /** @description The device's id. */
            id: string;
            /** @description What the device is. */
            type: "HardPhone" | "SoftPhone" | "OtherPhone" | (string & {});
        };
        /** @description An order that is being worked on. */
        DeviceOrderTask: {
            /** @description The task's id. */
            id: string;
            /**
             * Format: uri
             * @description Where to look how the order goes.
             */
            uri?: string;
            /** @description Whether the order was taken. */
            status: "Accepted" | "Failed" | (string & {});
            /**
             * Format: date-time
             * @description When the task was made.
             */
            creationTime?: string;
            /**
             * Format: date-time
             * @description When its state last changed.
             */
            lastModifiedTime?: string;
        };
        /** @description The ordered devices, or the task that orders them. */
        DeviceOrderResult: {
            /** @description The devices; without `async`. */
            devices?: components["schemas"]["OrderedDevice"][];
            /** @description The task; with `async`. */
            task?: components["schemas"]["DeviceOrderTask"];
        };
        /** @description An order of devices. */
        DeviceOrder: {
            /** @description The order's id. */
            id: string;
            /**
             * Format: uri
             * @description The order's address.
             */
            uri?: string;
            /** @description The ordered devices. */
            devices: components["schemas"]["OrderedDevice"][];
        };
        /** @description A phone of the catalogue, with its add-ons. */
        DeviceModelOffer: {
            /** @description What to order it by. */
            sku: string;
            /** @description What the device is. */
            type: "SoftPhone" | "HardPhone" | "OtherPhone" | (string & {});
            model?: components["schemas"]["DeviceModel"];
        };
        /** @description The phones that can be ordered or used. */
        DeviceModelCatalog: {
            /**
             * Format: uri
             * @description The address of this catalogue.
             */
            uri?: string;
            /** @description The offers. */
            records: components["schemas"]["DeviceModelOffer"][];
        };
        /** @description A shipping method as the catalogue has it. */
        ShippingOptionMethod: {
            /** @description The method's id. */
            id: string;
            /** @description The method's name. */
            name?: string;
        };
        /** @description A way to have devices sent, and its price. */
        ShippingOption: {
            /**
             * Format: int32
             * @description For how many devices the price holds.
             */
            quantity?: number;
            /** @description The price, in the currency of the brand. */
            price?: number;
            method: components["schemas"]["ShippingOptionMethod"];
        };
        /** @description Whether a device uses the location. */
        EmergencyLocationUsageStatus: "Active" | "Inactive" | (string & {});
        /**
         * @description Whether a device uses the location.
         * @enum {string}
         */
        EmergencyLocationUsageStatusInput: "Active" | "Inactive";
        /** @description An extension that owns a private location. */
        EmergencyLocationOwner: {
            /** @description The extension's id. */
            id?: string;
            extensionNumber?: components["schemas"]["ExtensionNumber"];
            /** @description The extension's name. */
            name?: string;
        };
        /** @description A place that emergency calls come from, with an address the provider of emergency calls knows. */
        EmergencyLocation: {
            /**
             * Format: uri
             * @description The location's address in the API.
             */
            uri?: string;
            /** @description The location's id. */
            id: string;
            address: components["schemas"]["EmergencyAddress"];
            /** @description The location's name. */
            name?: string;
            site?: components["schemas"]["SiteReference"];
            addressStatus?: components["schemas"]["EmergencyAddressStatus"];
            usageStatus?: components["schemas"]["EmergencyLocationUsageStatus"];
            syncStatus?: components["schemas"]["EmergencySyncStatus"];
            /** @description How the provider finds the place: by numbers of its own that stand for the place (ELIN), or by the device that calls. */
            addressType?: "LocationWithElins" | "LocationWithEndpoint" | (string & {});
            /**
             * @description Whether everybody in the account may use the location, or its owners alone.
             * @default Public
             */
            visibility?: "Private" | "Public" | (string & {});
            /** @description Who owns a private location. */
            owners?: components["schemas"]["EmergencyLocationOwner"][];
            /** @description The id of the format that the address is written in. */
            addressFormatId?: string;
            addressFormatStatus?: components["schemas"]["EmergencyAddressFormatStatus"];
            /** @description Whether the address is taken as it is, without a check by the provider. */
            trusted?: boolean;
        };
        /** @description A page of emergency locations. */
        EmergencyLocationList: {
            /**
             * Format: uri
             * @description The address of this page, with its query.
             */
            uri?: string;
            /** @description The locations. */
            records: components["schemas"]["EmergencyLocation"][];
            paging: components["schemas"]["Paging"];
            navigation?: components["schemas"]["Navigation"];
        };
        /**
         * @description The address of a location. `state` is needed for the US, Canada and the UK. Fields of a country's own are further
         *     members, all strings.
         */
        EmergencyLocationAddress: {
            /** @description The country's name or its two letters. */
            country?: string;
            /** @description The country's id. */
            countryId?: string | number;
            /** @description State or province. */
            state?: string;
            /** @description The state's id. */
            stateId?: string | number;
            /** @description The city. */
            city?: string;
            /** @description Street and house number. */
            street?: string;
            /** @description Floor, suite or the like. */
            street2?: string;
            /** @description The postal code. */
            zip?: string;
            /** @description Whom the helpers shall ask for. */
            customerName?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The site of a location. The id is enough. */
        EmergencyLocationSite: {
            /** @description The site's id, or `main-site`. */
            id: string | number;
            /** @description The site's name. The site keeps its own. */
            name?: string;
        };
        /** @description What a location shall be. */
        EmergencyLocationInput: {
            address?: components["schemas"]["EmergencyLocationAddress"];
            /** @description The location's name. */
            name?: string;
            site?: components["schemas"]["EmergencyLocationSite"];
            /** @description The id of the format that the address is written in. */
            addressFormatId?: string | number;
            /**
             * @description Always for everybody in the account; private locations cannot be written here.
             * @default Public
             * @enum {string}
             */
            visibility?: "Public";
            /**
             * @description Whether to take the address as it is, without a check by the provider.
             * @default false
             */
            trusted?: boolean;
        };
        /** @description Why a location was not deleted. */
        EmergencyLocationDeletionError: {
            /** @description A stable code. */
            errorCode?: string;
            /** @description Text for people. */
            message?: string;
            /** @description Further text. */
            additionalInfo?: string;
        };
        /** @description What became, or would become, of one location. */
        EmergencyLocationDeletionItem: {
            /** @description The location's id. */
            id?: string;
            /** @description The location's name. */
            name?: string;
            /** @description Done or failed; after a mere check, whether it may be done. */
            deletion?: "Failed" | "Completed" | "Forbidden" | "Restricted" | "Allowed" | (string & {});
            /** @description Why it was not deleted. */
            errors?: components["schemas"]["EmergencyLocationDeletionError"][] | components["schemas"]["EmergencyLocationDeletionError"];
        };
        /** @description What became of a deletion, or what would become of it. */
        EmergencyLocationDeletion: {
            /** @description Whether the locations may be deleted; `Restricted` under conditions only, which are not published. */
            deletion?: "Forbidden" | "Restricted" | "Allowed" | (string & {});
            /** @description Whether the devices of the locations may be moved to another location. */
            reassignment?: "Forbidden" | "Allowed" | (string & {});
            /** @description Each location. */
            emergencyLocations?: components["schemas"]["EmergencyLocationDeletionItem"][];
        };
        /** @description What a personal location shall be. It is for its user alone. */
        PersonalEmergencyLocationInput: {
            address?: components["schemas"]["EmergencyLocationAddress"];
            /** @description The location's name. */
            name?: string;
            site?: components["schemas"]["EmergencyLocationSite"];
            /** @description The id of the format that the address is written in. */
            addressFormatId?: string | number;
            /**
             * @description Whether to take the address as it is, without a check by the provider.
             * @default false
             */
            trusted?: boolean;
        };
    };
    responses: {
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
        /**
         * @description The request was not understood or not allowed: CMN-100 (a mandatory parameter is missing), CMN-101 (a value is not
         *     valid), CMN-103 and CMN-104 (the body or the request cannot be parsed), CMN-411 (a value out of range).
         */
        BadRequest: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /**
         * @description There is no usable token: AGW-401 (no Authorization header), OAU-128 (expired), OAU-129 (corrupted, also for about
         *     ten seconds after a refresh), OAU-149 (cannot be parsed), OAU-213 (not found), OAU-151 (another way of authorization than a
         *     bearer token), CMN-405 (log in as an extension).
         */
        Unauthorized: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /**
         * @description The token is good but may not do this: CMN-401 (the app lacks a permission), CMN-408 and CMN-419 (the user lacks one),
         *     CMN-402 (administrators only), CMN-404 (another user's extension), CMN-109 (the account lacks the feature).
         */
        Forbidden: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /**
         * @description The answer to a batch: several ids in the path, each with a status and a body of its own, in the order of the ids. It is
         *     `multipart/mixed` unless `Accept` asks for the JSON form. One id alone is answered as if there were no batches.
         */
        MultiStatus: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                [name: string]: unknown;
            };
            content: {
                "multipart/mixed": components["schemas"]["BatchParts"];
                "application/vnd.ringcentral.multipart+json": components["schemas"]["BatchAnswer"];
            };
        };
        /** @description Somebody else changed the resource at the same time. Read it again, then decide. */
        Conflict: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /**
         * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
         * @example ~
         */
        AccountId: string | number;
        /**
         * @description The page to read, from 1.
         * @example 1
         */
        Page: number;
        /**
         * @description How many records a page holds.
         * @example 100
         */
        PerPage: number;
        /**
         * @description The extension's id, or `~` for the extension of the token. Several ids, separated by commas, are answered one by one with
         *     207. Partners may write `pid=` and their own id, one at a time.
         * @example 2719501004
         */
        OwnExtensionIds: string | number;
        /**
         * @description The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id.
         * @example 2719501004
         */
        ExtensionId: string | number;
        /**
         * @description The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id.
         * @example 2719501004
         */
        OwnExtensionId: string | number;
        /**
         * @description The device's id. Several ids, separated by commas, are answered one by one with 207.
         * @example 804111004
         */
        DeviceIds: string | number;
        /**
         * @description The device's id.
         * @example 804111004
         */
        DeviceId: string | number;
        /**
         * @description The order's id.
         * @example 55120004
         */
        OrderId: string | number;
        /**
         * @description The emergency location's id.
         * @example 340101004
         */
        LocationId: string | number;
        /**
         * @description The emergency location's id. Several ids, separated by commas, are told of one by one with 207.
         * @example 340101004
         */
        LocationIds: string | number;
        /**
         * @description The id of an emergency location that is the user's own.
         * @example 340111004
         */
        PersonalLocationId: string | number;
        /**
         * @description The id of an emergency location that is the user's own. Several ids, separated by commas, are told of one by one with 207.
         * @example 340111004
         */
        PersonalLocationIds: string | number;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The service's id for this request. Quote it when asking the vendor for help.
         * @example 5a7d9a2e-1c1f-4d0e-9a43-6f0a1be1a001
         */
        RCRequestId: string;
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
    listAccountDevices: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of devices. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listExtensionDevices: {
        parameters: {
            query?: {
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
                /**
                 * @description Only devices that share their line in this way.
                 * @example Host
                 */
                linePooling?: components["schemas"]["LinePoolingInput"];
                /**
                 * @description Only devices that can do one of these.
                 * @example [
                 *       "BLA",
                 *       "Intercom"
                 *     ]
                 */
                feature?: components["schemas"]["DeviceFeatureInput"][];
                /**
                 * @description Only devices of these types.
                 * @example [
                 *       "HardPhone",
                 *       "OtherPhone"
                 *     ]
                 */
                type?: ("HardPhone" | "SoftPhone" | "OtherPhone" | "WebRTC" | "Room")[];
                /**
                 * @description Only devices with a line of these types.
                 * @example [
                 *       "Standalone"
                 *     ]
                 */
                lineType?: components["schemas"]["PhoneLineTypeInput"][];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id, or `~` for the extension of the token. Several ids, separated by commas, are answered one by one with
                 *     207. Partners may write `pid=` and their own id, one at a time.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["OwnExtensionIds"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of devices. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceList"];
                };
            };
            207: components["responses"]["MultiStatus"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebAppDevices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["OwnExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The logins. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebAppDeviceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readDevice: {
        parameters: {
            query?: {
                /**
                 * @description Whether to bring the emergency address up to date with the provider of emergency calls first.
                 * @example true
                 */
                syncEmergencyAddress?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The device's id. Several ids, separated by commas, are answered one by one with 207.
                 * @example 804111004
                 */
                deviceId: components["parameters"]["DeviceIds"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            207: components["responses"]["MultiStatus"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateDevice: {
        parameters: {
            query?: {
                /**
                 * @description Whether the answer shall say what the change costs, in `billingStatement`.
                 * @example true
                 */
                prestatement?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The device's id. Several ids, separated by commas, are answered one by one with 207.
                 * @example 804111004
                 */
                deviceId: components["parameters"]["DeviceIds"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceUpdate"];
            };
        };
        responses: {
            /** @description The device as it is now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            207: components["responses"]["MultiStatus"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readDeviceSipInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The device's id.
                 * @example 804111004
                 */
                deviceId: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the device needs to register. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SipInfo"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateDeviceEmergency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The device's id.
                 * @example 804111004
                 */
                deviceId: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceUpdate"];
            };
        };
        responses: {
            /** @description The device as it is now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeDeviceLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The device's id.
                 * @example 804111004
                 */
                deviceId: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LineRemoval"];
            };
        };
        responses: {
            /** @description Device and number are kept. The device, without a user now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnassignedDevice"];
                };
            };
            /** @description Device and number have left the account. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["ExtensionId"];
                /**
                 * @description The device's id.
                 * @example 804111004
                 */
                deviceId: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceReplacement"];
            };
        };
        responses: {
            /** @description The devices have changed places. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    bulkAddDevices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DevicesBulkAddition"];
            };
        };
        responses: {
            /** @description What became of each record, in the order of the request. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicesBulkAdded"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addDevicesToInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryDevicesAddition"];
            };
        };
        responses: {
            /** @description The phones are in the inventory. */
            201: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryDevicesAdded"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteDevicesFromInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InventoryDevicesDeletion"];
            };
        };
        responses: {
            /** @description What became of each record. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryDevicesDeleted"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createDeviceOrder: {
        parameters: {
            query?: {
                /**
                 * @description Whether to answer at once with a task, without waiting for the devices.
                 * @example true
                 */
                async?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeviceOrderRequest"];
            };
        };
        responses: {
            /** @description The ordered devices, or with `async` the task. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceOrderResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readDeviceOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The order's id.
                 * @example 55120004
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceOrder"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDeviceModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceModelCatalog"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listShippingOptions: {
        parameters: {
            query?: {
                /**
                 * @description The id of the service plan.
                 * @example 8
                 */
                servicePlanId?: string | number;
                /**
                 * @description The id of the brand.
                 * @example 1210
                 */
                brandId?: string | number;
                /**
                 * @description How many devices the order holds.
                 * @example 2
                 */
                quantity?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipping option. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingOption"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEmergencyLocations: {
        parameters: {
            query?: {
                /**
                 * @description Only locations of these sites; `main-site` is one as well.
                 * @example [
                 *       "main-site",
                 *       "2719701004"
                 *     ]
                 */
                siteId?: (string | number)[];
                /**
                 * @description Only locations that have this text in them.
                 * @example Harbor
                 */
                searchString?: string;
                /**
                 * @description Only locations whose address stands so with the provider.
                 * @example Valid
                 */
                addressStatus?: components["schemas"]["EmergencyAddressStatusInput"];
                /**
                 * @description Only locations that are in use, or that are not.
                 * @example Active
                 */
                usageStatus?: components["schemas"]["EmergencyLocationUsageStatusInput"];
                /**
                 * @description Only locations that are domestic for this country, by its id.
                 * @example 1
                 */
                domesticCountryId?: string | number;
                /**
                 * @description What to sort by, upwards with `+`, downwards with `-`. Write the plus sign as `%2B`.
                 * @example +name
                 */
                orderBy?: "+name" | "+siteName" | "+address" | "+addressStatus" | "+usageStatus" | "-name" | "-siteName" | "-address" | "-addressStatus" | "-usageStatus";
                /**
                 * @description Always the locations that everybody may use; private ones are not listed.
                 * @example Public
                 */
                visibility?: "Public";
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of locations. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyLocationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createEmergencyLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmergencyLocationInput"];
            };
        };
        responses: {
            /** @description The new location. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyLocation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readEmergencyLocation: {
        parameters: {
            query?: {
                /**
                 * @description Whether to bring the address up to date with the provider of emergency calls first.
                 * @example true
                 */
                syncEmergencyAddress?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The emergency location's id.
                 * @example 340101004
                 */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyLocation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateEmergencyLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The emergency location's id.
                 * @example 340101004
                 */
                locationId: components["parameters"]["LocationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmergencyLocationInput"];
            };
        };
        responses: {
            /** @description The location as it is now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyLocation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteEmergencyLocation: {
        parameters: {
            query?: {
                /**
                 * @description Whether only to see if the location can be deleted.
                 * @example false
                 */
                validateOnly?: boolean;
                /**
                 * @description The id of the location that devices move to.
                 * @example 340101004
                 */
                newLocationId?: string | number;
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The emergency location's id. Several ids, separated by commas, are told of one by one with 207.
                 * @example 340101004
                 */
                locationId: components["parameters"]["LocationIds"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location can be deleted. The body is empty. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The location is deleted. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What becomes of each location. */
            207: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyLocationDeletion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPersonalEmergencyLocations: {
        parameters: {
            query?: {
                /**
                 * @description Only locations of these sites; `main-site` is one as well.
                 * @example [
                 *       "main-site",
                 *       "2719701004"
                 *     ]
                 */
                siteId?: (string | number)[];
                /**
                 * @description Only locations that have this text in them.
                 * @example Irving
                 */
                searchString?: string;
                /**
                 * @description Only locations that are domestic for this country, by its id.
                 * @example 1
                 */
                domesticCountryId?: string | number;
                /**
                 * @description What to sort by, upwards with `+`, downwards with `-`. Write the plus sign as `%2B`.
                 * @example +name
                 */
                orderBy?: "+name" | "+siteName" | "+address" | "+addressStatus" | "+usageStatus" | "+visibility" | "-name" | "-siteName" | "-address" | "-addressStatus" | "-usageStatus" | "-visibility";
                /**
                 * @description Public for the locations that everybody may use alone. When it is left out, the personal ones are there, too.
                 * @example Public
                 */
                visibility?: "Public";
                /**
                 * @description The page to read, from 1.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many records a page holds.
                 * @example 100
                 */
                perPage?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["OwnExtensionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of locations. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyLocationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createPersonalEmergencyLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["ExtensionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonalEmergencyLocationInput"];
            };
        };
        responses: {
            /** @description The new location. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyLocation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readPersonalEmergencyLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id, or `~` for the extension of the token. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["OwnExtensionId"];
                /**
                 * @description The id of an emergency location that is the user's own.
                 * @example 340111004
                 */
                locationId: components["parameters"]["PersonalLocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyLocation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updatePersonalEmergencyLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["ExtensionId"];
                /**
                 * @description The id of an emergency location that is the user's own.
                 * @example 340111004
                 */
                locationId: components["parameters"]["PersonalLocationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmergencyLocationInput"];
            };
        };
        responses: {
            /** @description The location as it is now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyLocation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deletePersonalEmergencyLocation: {
        parameters: {
            query?: {
                /**
                 * @description Whether only to see if the location can be deleted.
                 * @example false
                 */
                validateOnly?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The account's id, or `~` for the account of the token. Partners may write `pid=` and their own id.
                 * @example ~
                 */
                accountId: components["parameters"]["AccountId"];
                /**
                 * @description The extension's id. `~` is the extension of the token, and has to be written. Partners may write `pid=` and their own id.
                 * @example 2719501004
                 */
                extensionId: components["parameters"]["ExtensionId"];
                /**
                 * @description The id of an emergency location that is the user's own. Several ids, separated by commas, are told of one by one with 207.
                 * @example 340111004
                 */
                locationId: components["parameters"]["PersonalLocationIds"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location can be deleted. The body is empty. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The location is deleted. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What becomes of each location. */
            207: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyLocationDeletion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
