// Generated from spec/ by "pnpm generate". Do not edit: change the contract.
export interface paths {
    "/restapi/v1.0/account/{accountId}/phone-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's numbers
         * @description Lists the numbers of the account and who has them. Administrators get all of them; others get the direct numbers of
         *     other extensions only, whatever `usageType` asks for. Numbers of the inventory are not listed here; v2 lists them.
         *     v1 sends integer ids, `uri` and `navigation`.
         */
        get: operations["listAccountPhoneNumbers"];
        put?: never;
        /**
         * Add a number of the pool to the account
         * @description Buys a number that `lookupPhoneNumbers` found, best after `reservePhoneNumbers`, and gives it its use: a direct
         *     number of an extension, or a number of the company.
         */
        post: operations["provisionPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a number
         * @description Says what a number is for and who has it. Several ids, separated by commas, are answered with 207 and a part for
         *     each, in their order; an unknown id fails alone.
         */
        get: operations["readPhoneNumber"];
        /**
         * Give a number to somebody else
         * @description Moves a number to another extension or to the company. The main company number, the additional one and the company
         *     fax number cannot be moved. `assignPhoneNumber` does the same in v2.
         */
        put: operations["reassignPhoneNumber"];
        post?: never;
        /**
         * Remove a number from the account
         * @description The account loses the number, whoever has it. In v2 only spare numbers can be removed: see
         *     `deletePhoneNumbersFromInventory`.
         */
        delete: operations["deletePhoneNumber"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an extension's numbers
         * @description Lists the numbers that the extension has, and those of the company that it may use, with what it may do with each.
         *     In an administrator's own list the company's fax number and the numbers of its voice menus are there, too; in that of
         *     a site, the numbers of its voice menus.
         *     Anyone may ask for the own extension. Those who are not administrators get direct numbers only of another one,
         *     whatever `usageType` asks for, and no `features`.
         */
        get: operations["listExtensionPhoneNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v2/accounts/{accountId}/phone-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the account's numbers, with the inventory
         * @description Lists the numbers of the account and its inventory; conferencing and `ELIN` numbers are left out. Unlike v1 it sends
         *     string ids, `tollType` in the place of `paymentType`, `PhoneLine` for direct numbers on the line of a phone, and neither
         *     `uri` nor `navigation`.
         */
        get: operations["listAccountPhoneNumbersV2"];
        put?: never;
        post?: never;
        /**
         * Remove spare numbers from the account
         * @description Removes numbers that nobody uses: those of usage type `Inventory`, `ForwardedNumber` and `ForwardedCompanyNumber`.
         *     Name them all by id or all by number. Each record succeeds or fails alone, so look at every result.
         */
        delete: operations["deletePhoneNumbersFromInventory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v2/accounts/{accountId}/phone-numbers/bulk-add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add numbers to the inventory
         * @description Puts numbers in the inventory, from where `assignPhoneNumber` and `replacePhoneNumber` take them. A few numbers are
         *     answered at once with 200 and a result for each; many become a task, answered with 202. A range is written with
         *     `*` at its end and must be the only record.
         */
        post: operations["addPhoneNumbersToInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a task that adds numbers
         * @description Answers with the task while it runs, and with its results in the place of the task once it has ended: an answer with
         *     `records` is the end. The call is of the `Heavy` group, so do not ask often.
         */
        get: operations["readInventoryAddTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Give a number its use
         * @description Moves a number from the inventory to the company or to an extension, from one extension to another, from an
         *     extension to the company, or from the company to an extension.
         */
        patch: operations["assignPhoneNumber"];
        trace?: never;
    };
    "/restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a spare number in a number's place
         * @description Swaps the main number, a company, direct or fax number with one of the inventory: the spare number takes over use
         *     and owner, the other goes to the inventory. This ends a porting, when the real number replaces the temporary one.
         */
        post: operations["replacePhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/number-parser/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read strings as phone numbers, in v1
         * @deprecated
         * @description Reads up to 64 strings as people write numbers, and gives each number's country, parts and usual forms. Use
         *     `parsePhoneNumbersV2` instead: it knows extension numbers, short codes and the account's dial plan. Nothing is
         *     changed, so the call can be repeated.
         */
        post: operations["parsePhoneNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v2/number-parser/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read strings as phone numbers
         * @description Reads up to 64 strings as people write numbers: extension numbers, phone numbers, short codes and codes of the
         *     service. How they are read is told by `context`, and by the account's dial plan where `contextSource` says so. A
         *     string that can be read in several ways gets an entry in `formats` for each. Nothing is changed, so the call can be
         *     repeated. Unlike v1 all options stand in the body.
         */
        post: operations["parsePhoneNumbersV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/number-pool/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search the pool for numbers
         * @description Finds numbers that can be bought, by area code and by pattern: digits must match, letters stand for their digits (a
         *     vanity number), `*` stands for any digit. Give `npa`, `nxx` and `line`, or the same as `areaCode` and
         *     `numberPattern`. Nothing is reserved or changed, though the call is a POST; all options stand in the query.
         */
        post: operations["lookupPhoneNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/number-pool/reserve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reserve numbers of the pool, or free them
         * @description Keeps numbers from others until they are provisioned or the time has passed. A number that is reserved already is kept
         *     longer; one without `reservedTill` is freed, if the same session had reserved it. A number that cannot be had comes
         *     back with an `error`, in an answer that is 200 all the same.
         */
        post: operations["reservePhoneNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an extension's forwarding numbers
         * @description Lists the numbers that the extension's calls can be forwarded to or flipped to: numbers that its user has entered,
         *     and the phones of the extension, which come by themselves and can be flipped to only.
         */
        get: operations["listForwardingNumbers"];
        put?: never;
        /**
         * Add a forwarding number
         * @description Adds a number that the extension's calls can be forwarded to, or a phone that they can be flipped to. An extension has
         *     ten numbers at most: one each for home, mobile and work, and seven with labels of one's own. The numbers of the company
         *     and the direct numbers of its extensions are refused: their phones are there by themselves, or are added as `PhoneLine`,
         *     by their device or its number.
         */
        post: operations["createForwardingNumber"];
        /**
         * Delete several forwarding numbers
         * @description Deletes the forwarding numbers that the body names. Calls are no longer forwarded to them.
         */
        delete: operations["deleteForwardingNumbers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a forwarding number
         * @description Says what a forwarding number is, and what it may be used for.
         */
        get: operations["readForwardingNumber"];
        /**
         * Change a forwarding number
         * @description Changes the number, what to dial to flip a call to it, and the label of one that has a label of its own. The label of a
         *     place or a phone, the kind of number and the phone behind it stay as they are.
         */
        put: operations["updateForwardingNumber"];
        post?: never;
        /**
         * Delete a forwarding number
         * @description Deletes the forwarding number. Calls are no longer forwarded to it.
         */
        delete: operations["deleteForwardingNumber"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read where an extension's calls can be flipped to
         * @description Gives the numbers that the extension can move a running call to: numbers that its user has entered, and its own phones,
         *     which come and go by themselves. They are those of its forwarding numbers that have the feature CallFlip.
         */
        get: operations["readCallFlipNumbers"];
        /**
         * Choose where an extension's calls can be flipped to
         * @description Replaces the numbers that the user has entered: one with an id is changed, one without is added, and one that is left out
         *     is flipped to no more. Phones stay, and can be given another number to dial. There are ten at most.
         */
        put: operations["updateCallFlipNumbers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how a number is registered for text messages
         * @description Gives the campaign and the brand by which carriers know who sends from an extension's number. It is for numbers that send
         *     text messages.
         */
        get: operations["readSmsConfiguration"];
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
        /** @description How callers hear the name. */
        PronouncedName: {
            /** @description The name as it is written, another text that is read out, or a recording. */
            type?: "Default" | "TextToSpeech" | "Recorded" | (string & {});
            /** @description The text that is read out. */
            text?: string;
            prompt?: components["schemas"]["PronouncedNamePrompt"];
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
        /** @description A language or locale. */
        RegionalLanguage: {
            /** @description The language's id in the dictionary. */
            id?: string;
            /** @description The locale, such as `en-US`. */
            localeCode?: string;
            /** @description The name for people. */
            name?: string;
        };
        /** @description How the time of day is written. */
        TimeFormat: "12h" | "24h" | (string & {});
        /** @description A feature of the service. */
        ServiceFeatureName: "AccountFederation" | "Archiver" | "AutomaticCallRecordingMute" | "AutomaticInboundCallRecording" | "AutomaticOutboundCallRecording" | "BlockedMessageForwarding" | "Calendar" | "CallerIdControl" | "CallForwarding" | "CallPark" | "CallParkLocations" | "CallSupervision" | "CallSwitch" | "CallQualitySurvey" | "Conferencing" | "ConferencingNumber" | "ConfigureDelegates" | "DeveloperPortal" | "DND" | "DynamicConference" | "EmergencyAddressAutoUpdate" | "EmergencyCalling" | "EncryptionAtRest" | "ExternalDirectoryIntegration" | "Fax" | "FaxReceiving" | "FreeSoftPhoneLines" | "HDVoice" | "HipaaCompliance" | "Intercom" | "InternationalCalling" | "InternationalSMS" | "LinkedSoftphoneLines" | "MMS" | "MobileVoipEmergencyCalling" | "OnDemandCallRecording" | "Pager" | "PagerReceiving" | "Paging" | "PasswordAuth" | "PromoMessage" | "Reports" | "Presence" | "RCTeams" | "RingOut" | "SalesForce" | "SharedLines" | "SingleExtensionUI" | "SiteCodes" | "SMS" | "SMSReceiving" | "SoftPhoneUpdate" | "TelephonySessions" | "UserManagement" | "VideoConferencing" | "VoipCalling" | "VoipCallingOnMobile" | "Voicemail" | "VoicemailToText" | "WebPhone" | (string & {});
        /** @description What decided over a feature. It is shown where the feature is off. */
        ServiceFeatureReason: "Available" | "AccountTypeLimitation" | "ExtensionTypeLimitation" | "AccountLimitation" | "ExtensionLimitation" | "InsufficientPermissions" | "ApplicationLimitation" | (string & {});
        /** @description A feature, and whether the user may use it. */
        ExtensionServiceFeature: {
            /** @description Whether the user may use the feature. */
            enabled: boolean;
            featureName: components["schemas"]["ServiceFeatureName"];
            reason?: components["schemas"]["ServiceFeatureReason"];
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
        /** @description Country, time zone and languages. */
        RegionalSettings: {
            /** @description The country that numbers are read from. */
            homeCountry?: components["schemas"]["CountryReference"];
            timezone?: components["schemas"]["RegionalTimezone"];
            /** @description The language of the vendor's applications and mails. */
            language?: components["schemas"]["RegionalLanguage"];
            /** @description The language of spoken greetings. */
            greetingLanguage?: components["schemas"]["RegionalLanguage"];
            /** @description The locale that dates and numbers are written in. */
            formattingLocale?: components["schemas"]["RegionalLanguage"];
            /** @default 12h */
            timeFormat?: components["schemas"]["TimeFormat"];
        };
        /**
         * @description A phone number in E.164, with its plus sign.
         * @example +15035550112
         */
        E164PhoneNumber: string;
        /**
         * @description The short number people dial, unique in the account. The account's `limits.maxExtensionNumberLength` may ask for
         *     fewer digits than the contract allows.
         * @example 102
         */
        ExtensionNumber: string;
        /** @description Who stands behind an extension. */
        Contact: components["schemas"]["ContactDetails"] & {
            /** @description First and last name, joined by the service. */
            name?: string;
            /**
             * @description Whether people log in with the mail address.
             * @default false
             */
            emailAsLoginName?: boolean;
        };
        /** @description A closer kind of extension, where there is one. */
        ExtensionSubType: "VideoPro" | "VideoProPlus" | "DigitalSignageOnlyRooms" | "Unknown" | "Emergency" | "Programmable" | "Air" | "AirPro" | (string & {});
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
        /** @description Who pays for the call, caller (`Toll`) or account (`TollFree`). */
        PhoneNumberTollType: "Toll" | "TollFree" | (string & {});
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
        /** @description An extension, named by another v1 record. The id is an integer here; v2 and some v1 group lists send a string. */
        ExtensionReference: {
            /**
             * Format: int64
             * @description The extension's id.
             */
            id: number;
            /**
             * Format: uri
             * @description The address of the extension.
             */
            uri?: string;
            /** @description The name of the person or group. */
            name?: string;
            /** @description The extension's short number. A string, because zeros in front count. */
            extensionNumber?: string;
            /** @description The id that a partner gave the extension; only on partners' accounts. */
            partnerId?: string;
        };
        /** @description A country, and what the service offers there. */
        Country: WithRequired<components["schemas"]["CountryReference"], "uri" | "name" | "isoCode" | "callingCode"> & components["schemas"]["CountryServices"];
        /**
         * @description What a number is for, in v1. `MainCompanyNumber`: the company's first number, one per account.
         *     `AdditionalCompanyNumber`: one more of the other kind, toll-free beside a local main number and the reverse.
         *     `CompanyNumber`: the company's, answered by the auto-receptionist. `DirectNumber`: an extension's own.
         *     `CompanyFaxNumber`: the company's fax. `ForwardedNumber`, `ForwardedCompanyNumber`: another carrier's number that
         *     forwards into the account. `ELIN`: shown to emergency services. `NumberPool` and `NumberStorage` are never listed.
         */
        PhoneNumberUsageType: "MainCompanyNumber" | "AdditionalCompanyNumber" | "CompanyNumber" | "DirectNumber" | "CompanyFaxNumber" | "FmcBusinessMobileNumber" | "InventoryFmcBusinessMobileNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | "ConferencingNumber" | "MeetingsNumber" | "NumberPool" | "BusinessMobileNumber" | "ELIN" | "PartnerBusinessMobileNumber" | "NumberPoolPartnerBusinessMobileNumber" | "NumberStorage" | "IntegrationNumber" | "InventoryMobileNumber" | (string & {});
        /**
         * @description What a number is for, in v1. `MainCompanyNumber`: the company's first number, one per account.
         *     `AdditionalCompanyNumber`: one more of the other kind, toll-free beside a local main number and the reverse.
         *     `CompanyNumber`: the company's, answered by the auto-receptionist. `DirectNumber`: an extension's own.
         *     `CompanyFaxNumber`: the company's fax. `ForwardedNumber`, `ForwardedCompanyNumber`: another carrier's number that
         *     forwards into the account. `ELIN`: shown to emergency services. `NumberPool` and `NumberStorage` are never listed.
         * @enum {string}
         */
        PhoneNumberUsageTypeInput: "MainCompanyNumber" | "AdditionalCompanyNumber" | "CompanyNumber" | "DirectNumber" | "CompanyFaxNumber" | "FmcBusinessMobileNumber" | "InventoryFmcBusinessMobileNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | "ConferencingNumber" | "MeetingsNumber" | "NumberPool" | "BusinessMobileNumber" | "ELIN" | "PartnerBusinessMobileNumber" | "NumberPoolPartnerBusinessMobileNumber" | "NumberStorage" | "IntegrationNumber" | "InventoryMobileNumber";
        /**
         * @description How calls to the number are paid for, in v1: `Local` and `TollFree` are the account's own, `External` are forwarded
         *     numbers of another carrier, the rest are numbers of mobile and other providers.
         */
        PhoneNumberPaymentType: "External" | "TollFree" | "Local" | "BusinessMobileNumberProvider" | "ExternalNumberProvider" | "ExternalNumberProviderTollFree" | "Mobile" | (string & {});
        /**
         * @description How calls to the number are paid for, in v1: `Local` and `TollFree` are the account's own, `External` are forwarded
         *     numbers of another carrier, the rest are numbers of mobile and other providers.
         * @enum {string}
         */
        PhoneNumberPaymentTypeInput: "External" | "TollFree" | "Local" | "BusinessMobileNumberProvider" | "ExternalNumberProvider" | "ExternalNumberProviderTollFree" | "Mobile";
        /** @description Whether the number works in full. `Normal` does; in any other state it is still being ported to the service. */
        PhoneNumberStatus: "Normal" | "Pending" | "PortedIn" | "Temporary" | "Unknown" | (string & {});
        /**
         * @description Whether the number works in full. `Normal` does; in any other state it is still being ported to the service.
         * @enum {string}
         */
        PhoneNumberStatusInput: "Normal" | "Pending" | "PortedIn" | "Temporary" | "Unknown";
        /** @description Whether the number is in service. */
        PhoneNumberActivationStatus: "Active" | "Inactive" | (string & {});
        /**
         * @description Whether the number is in service.
         * @enum {string}
         */
        PhoneNumberActivationStatusInput: "Active" | "Inactive";
        /** @description The number that serves while the real one is being ported. */
        TemporaryNumber: {
            /** @description The temporary number's id. */
            id?: string;
            /** @description The temporary number, in E.164. */
            phoneNumber?: string;
        };
        /** @description The contact centre that answers a number. Only for numbers of usage type `ContactCenterNumber`. */
        ContactCenterProvider: {
            /** @description The provider's id. */
            id?: string;
            /** @description The provider's name. */
            name?: string;
        };
        /** @description The contact centre that answers a number. Only for numbers of usage type `ContactCenterNumber`. */
        ContactCenterProviderInput: {
            /** @description The provider's id. */
            id?: string | number;
            /** @description The provider's name. */
            name?: string;
        };
        /** @description A number of the account, as v1 sends it. */
        PhoneNumber: {
            /**
             * Format: int64
             * @description The number's id.
             */
            id: number;
            /**
             * Format: uri
             * @description The number's address.
             */
            uri?: string;
            /**
             * @description The number, in E.164. Old records may lack the plus sign.
             * @example +15035550112
             */
            phoneNumber: string;
            usageType: components["schemas"]["PhoneNumberUsageType"];
            type?: components["schemas"]["PhoneNumberType"];
            paymentType: components["schemas"]["PhoneNumberPaymentType"];
            status?: components["schemas"]["PhoneNumberStatus"];
            activationStatus?: components["schemas"]["PhoneNumberActivationStatus"];
            /** @description Whether this is the main one among the numbers of its owner. */
            primary?: boolean;
            /** @description A name for the number. Only company numbers have one. */
            label?: string;
            /** @description City and state of a local number. */
            location?: string;
            /** @description The name shown to those who are called from the number. */
            callerIdName?: string;
            /** @description The number spelt with letters, if it was chosen so. */
            vanityPattern?: string;
            /** @description The extension that has the number; missing for numbers of the company. */
            extension?: components["schemas"]["ExtensionReference"];
            /** @description The number that serves meanwhile; only with status `Pending`. */
            temporaryNumber?: components["schemas"]["TemporaryNumber"];
            contactCenterProvider?: components["schemas"]["ContactCenterProvider"];
        };
        /** @description A page of the account's numbers, in v1. */
        PhoneNumberList: {
            /**
             * Format: uri
             * @description The page's address, with its query.
             */
            uri?: string;
            /** @description The numbers. */
            records: components["schemas"]["PhoneNumber"][];
            paging: components["schemas"]["Paging"];
            navigation?: components["schemas"]["Navigation"];
        };
        /** @description The extension that gets a number, by its id or the partner's own id of it. */
        PhoneNumberTarget: {
            /** @description The extension's id. The reference declares a string; v1 sends integers, so both are taken. */
            id?: string | number;
            /** @description The partner's own id of the extension. */
            partnerId?: string | number;
        };
        /** @description A number to add to the account, and what for. */
        PhoneNumberProvisioning: {
            /** @description The number, as `lookupPhoneNumbers` gave it. */
            phoneNumber: string;
            /** @description The reservation that holds the number. */
            reservationId?: string | number;
            /**
             * @description What the number is for. A direct number needs an extension.
             * @default DirectNumber
             * @enum {string}
             */
            usageType?: "CompanyNumber" | "MainCompanyNumber" | "AdditionalCompanyNumber" | "DirectNumber" | "CompanyFaxNumber" | "ForwardedNumber" | "ForwardedCompanyNumber";
            /**
             * @description What the number carries.
             * @enum {string}
             */
            type?: "VoiceFax" | "VoiceOnly" | "FaxOnly";
            /** @description A name for the number; for `CompanyNumber` only. */
            label?: string;
            /** @description The number spelt with letters, as `lookupPhoneNumbers` gave it. */
            vanityPattern?: string;
            /** @description The extension that gets the number. */
            extension?: components["schemas"]["PhoneNumberTarget"];
            /** @description The same as `extension`, under the name the reference gives it. */
            extensionId?: components["schemas"]["PhoneNumberTarget"];
        };
        /** @description What release 9.x says of a number it has just changed. */
        LegacyPhoneNumber: {
            /**
             * Format: int64
             * @description The number's id.
             */
            id: number;
            /** @description The number, in E.164. Old records may lack the plus sign. */
            phoneNumber: string;
            /** @description What the number is for. */
            usageType: "MainCompanyNumber" | "AdditionalCompanyNumber" | "CompanyNumber" | "DirectNumber" | "CompanyFaxNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | (string & {});
            /** @description What the number carries. */
            type?: "VoiceFax" | "FaxOnly" | "VoiceOnly" | (string & {});
            /** @description How calls to the number are paid for; `External` are forwarded numbers of another carrier. */
            paymentType: "External" | "TollFree" | "Local" | (string & {});
            status?: components["schemas"]["PhoneNumberStatus"];
            /** @description A name for the number. Only company numbers have one. */
            label?: string;
            /** @description City and state of a local number. */
            location?: string;
        };
        /** @description The number that was added to the account. */
        ProvisionedPhoneNumber: components["schemas"]["LegacyPhoneNumber"] & {
            /** @description The number's country. The service sends its id, address and name here. */
            country?: components["schemas"]["CountryReference"];
            /** @description The extension that has the number; missing for numbers of the company. */
            extension?: components["schemas"]["ExtensionReference"];
        };
        /**
         * @description Who gets the number. With `CompanyNumber` it goes to the company and `extension` is left out; with `DirectNumber` it
         *     goes to the extension.
         */
        PhoneNumberReassignment: {
            /**
             * Format: uri
             * @description The number's address, if a number that was read is sent back. It changes nothing.
             */
            uri?: string;
            /** @description The number's id, if a number that was read is sent back; the same as in the path. */
            id?: string | number;
            /**
             * @description What the number is for from now on.
             * @enum {string}
             */
            usageType: "CompanyNumber" | "MainCompanyNumber" | "AdditionalCompanyNumber" | "DirectNumber" | "CompanyFaxNumber" | "ForwardedNumber";
            /** @description The extension that gets the number. */
            extension?: components["schemas"]["PhoneNumberTarget"];
        };
        /** @description Country, time zone and languages, with what the service offers in the country. */
        ReassignedExtensionRegionalSettings: {
            /** @description The country that numbers without a country code are read in. */
            homeCountry?: components["schemas"]["Country"];
        } & components["schemas"]["RegionalSettings"];
        /** @description What the extension may do, as release 9.x shows it. */
        ReassignedExtensionPermissions: components["schemas"]["ExtensionPermissions"] & {
            /**
             * Format: uri
             * @description The address of the permissions.
             */
            uri?: string;
            /** @description Whether the user gets a softphone line at no charge. */
            freeSoftPhoneDigitalLine?: components["schemas"]["ExtensionPermission"];
        };
        /** @description The extension that has the number now, as release 9.x shows it; missing for numbers of the company. */
        ReassignedPhoneNumberExtension: {
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
            /** @description The partner's own id of the extension. */
            partnerId?: string;
            /** @description The extension's short number. */
            extensionNumber?: string;
            /** @description The name that the user logs in with. */
            loginName?: string;
            /** @description The extension's name. */
            name?: string;
            /** @description The extension's type. */
            type?: "Unknown" | "User" | "Department" | "Announcement" | "Voicemail" | "DigitalUser" | "VirtualUser" | "FaxUser" | "PagingOnly" | "SharedLinesGroup" | "IvrMenu" | "ApplicationExtension" | "ParkLocation" | (string & {});
            status?: components["schemas"]["ExtensionStatus"];
            statusInfo?: components["schemas"]["ExtensionStatusInfo"];
            contact?: components["schemas"]["Contact"];
            /** @description Ids of the extension in other systems. */
            references?: components["schemas"]["ExternalReference"][];
            /** @description The call queues that the user is a member of. */
            departments?: components["schemas"]["ExtensionDepartment"][];
            /** @description The features, each with whether the user may use it. */
            serviceFeatures?: components["schemas"]["ExtensionServiceFeature"][];
            regionalSettings?: components["schemas"]["ReassignedExtensionRegionalSettings"];
            /** @description How far the user got in the setup wizard. */
            setupWizardState?: "NotStarted" | "Incomplete" | "Completed" | "Unknown" | (string & {});
            permissions?: components["schemas"]["ReassignedExtensionPermissions"];
            profileImage?: components["schemas"]["ProfileImage"];
            /** @description Declared by the reference; not to be expected in an answer. */
            password?: string;
            /** @description Declared by the reference; not to be expected in an answer. */
            ivrPin?: string;
        };
        /** @description The number with its new owner. */
        ReassignedPhoneNumber: components["schemas"]["LegacyPhoneNumber"] & {
            /** @description The number's country. */
            country?: components["schemas"]["Country"];
            extension?: components["schemas"]["ReassignedPhoneNumberExtension"];
        };
        /**
         * @description What an extension may do with a number: show it to those it calls (`CallerId`), send text messages from it
         *     (`SmsSender`; `A2PSmsSender` from an app, `MmsSender` with pictures, `InternationalSmsSender` abroad), or use it for
         *     another extension (`Delegated`). A `FaxOnly` number sends no messages.
         */
        PhoneNumberFeature: "CallerId" | "SmsSender" | "A2PSmsSender" | "MmsSender" | "InternationalSmsSender" | "Delegated" | (string & {});
        /** @description The extension that has the number; missing for numbers of the company, and for a site's own. */
        PhoneNumberExtension: {
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
            /** @description The extension's name. */
            name?: string;
            /** @description The extension's short number. */
            extensionNumber?: string;
            /** @description The partner's own id of the extension. */
            partnerId?: string;
            /** @description The extension's type. */
            type?: "Announcement" | "ApplicationExtension" | "DigitalUser" | "DelegatedLinesGroup" | "Department" | "FaxUser" | "IvrMenu" | "PagingOnly" | "ParkLocation" | "SharedLinesGroup" | "Site" | "User" | "VirtualUser" | "Voicemail" | (string & {});
            contactCenterProvider?: components["schemas"]["ContactCenterProvider"];
        };
        /** @description A number that an extension has or may use, as v1 sends it. */
        ExtensionPhoneNumber: {
            /**
             * Format: int64
             * @description The number's id.
             */
            id: number;
            /**
             * Format: uri
             * @description The number's address.
             */
            uri?: string;
            /**
             * @description The number, in E.164. Old records may lack the plus sign.
             * @example +15035550112
             */
            phoneNumber: string;
            usageType: components["schemas"]["PhoneNumberUsageType"];
            type?: components["schemas"]["PhoneNumberType"];
            /** @description A closer kind of the extension that has the number, where there is one. */
            subType?: components["schemas"]["ExtensionSubType"];
            paymentType: components["schemas"]["PhoneNumberPaymentType"];
            status?: components["schemas"]["PhoneNumberStatus"];
            /** @description What the extension may do with the number. Missing where somebody who is no administrator asks for another extension. */
            features?: components["schemas"]["PhoneNumberFeature"][];
            /** @description Whether this is the extension's main number. */
            primary?: boolean;
            /** @description A name for the number. Only company numbers have one. */
            label?: string;
            /** @description City and state of a local number. */
            location?: string;
            /** @description The name shown to those who are called from the number. */
            callerIdName?: string;
            /** @description The number's country. The service sends its id, address and name here. */
            country?: components["schemas"]["CountryReference"];
            extension?: components["schemas"]["PhoneNumberExtension"];
            contactCenterProvider?: components["schemas"]["ContactCenterProvider"];
        };
        /** @description A page of the numbers an extension has or may use. */
        ExtensionPhoneNumberList: {
            /**
             * Format: uri
             * @description The page's address, with its query.
             */
            uri?: string;
            /** @description The numbers. */
            records: components["schemas"]["ExtensionPhoneNumber"][];
            paging: components["schemas"]["Paging"];
            navigation: components["schemas"]["Navigation"];
        };
        /**
         * @description What a number is for, in v2. Beside the values of v1 there are `Inventory`, a number of the account that nobody uses,
         *     its mobile kin, and `PhoneLine`, a direct number that is on the line of a phone: v1 calls it `DirectNumber`, as v2 does
         *     with direct numbers on no line. Ask for both where all direct numbers are wanted. Conferencing and `ELIN` numbers are not
         *     listed.
         */
        PhoneNumberUsageTypeV2: "MainCompanyNumber" | "DirectNumber" | "Inventory" | "InventoryPartnerBusinessMobileNumber" | "InventoryFmcBusinessMobileNumber" | "PartnerBusinessMobileNumber" | "AdditionalCompanyNumber" | "CompanyNumber" | "PhoneLine" | "CompanyFaxNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | "ConferencingNumber" | "MeetingsNumber" | "NumberStorage" | "BusinessMobileNumber" | "FmcBusinessMobileNumber" | "ELIN" | "InventoryMobileNumber" | (string & {});
        /**
         * @description What a number is for, in v2. Beside the values of v1 there are `Inventory`, a number of the account that nobody uses,
         *     its mobile kin, and `PhoneLine`, a direct number that is on the line of a phone: v1 calls it `DirectNumber`, as v2 does
         *     with direct numbers on no line. Ask for both where all direct numbers are wanted. Conferencing and `ELIN` numbers are not
         *     listed.
         * @enum {string}
         */
        PhoneNumberUsageTypeV2Input: "MainCompanyNumber" | "DirectNumber" | "Inventory" | "InventoryPartnerBusinessMobileNumber" | "InventoryFmcBusinessMobileNumber" | "PartnerBusinessMobileNumber" | "AdditionalCompanyNumber" | "CompanyNumber" | "PhoneLine" | "CompanyFaxNumber" | "ForwardedNumber" | "ForwardedCompanyNumber" | "ContactCenterNumber" | "ConferencingNumber" | "MeetingsNumber" | "NumberStorage" | "BusinessMobileNumber" | "FmcBusinessMobileNumber" | "ELIN" | "InventoryMobileNumber";
        /**
         * @description A number's id. The same id as in v1, as a string.
         * @example 1162821004
         */
        PhoneNumberIdV2: string;
        /**
         * @description A number's id. The same id as in v1, as a string.
         * @example 1162821004
         */
        PhoneNumberIdV2Input: string | number;
        /** @description The extension that has the number; missing for numbers of the company and of the inventory. */
        PhoneNumberExtensionV2: {
            /** @description The extension's id. */
            id: string;
            extensionNumber?: components["schemas"]["ExtensionNumber"];
        };
        /** @description A number of the account, as v2 sends it. */
        PhoneNumberV2: {
            id: components["schemas"]["PhoneNumberIdV2"];
            phoneNumber: components["schemas"]["E164PhoneNumber"];
            usageType: components["schemas"]["PhoneNumberUsageTypeV2"];
            type?: components["schemas"]["PhoneNumberType"];
            tollType: components["schemas"]["PhoneNumberTollType"];
            status: components["schemas"]["PhoneNumberStatus"];
            activationStatus?: components["schemas"]["PhoneNumberActivationStatus"];
            /** @description Whether this is the main one among the numbers of its owner. */
            primary?: boolean;
            /** @description A name for the number. Only company numbers have one. */
            label?: string;
            /** @description The name shown to those who are called from the number. */
            callerIdName?: string;
            extension?: components["schemas"]["PhoneNumberExtensionV2"];
            contactCenterProvider?: components["schemas"]["ContactCenterProvider"];
            /** @description Whether another carrier brings the number in (bring your own carrier). */
            byocNumber?: boolean;
            /** @description Whether it is a mobile number. */
            mobileNumber?: boolean;
            /** @description Whether it belongs to a shared phone that people log in to. */
            hotDeskNumber?: boolean;
            /** @description The id of the carrier that brings the number in. */
            providerId?: string;
        };
        /** @description A page of the account's numbers, in v2. */
        PhoneNumberListV2: {
            /** @description The numbers. */
            records: components["schemas"]["PhoneNumberV2"][];
            paging: components["schemas"]["Paging"];
        };
        /** @description A number, by its id. */
        PhoneNumberById: {
            id: components["schemas"]["PhoneNumberIdV2Input"];
        };
        /** @description A number, by itself. */
        PhoneNumberByE164: {
            phoneNumber: components["schemas"]["E164PhoneNumber"];
        };
        /** @description A number to remove, by its id or by the number itself; not both. */
        InventoryDeletionItem: components["schemas"]["PhoneNumberById"] | components["schemas"]["PhoneNumberByE164"];
        /** @description Numbers to remove from the account. */
        InventoryDeletion: {
            /** @description The numbers, all by id or all by number. */
            records: components["schemas"]["InventoryDeletionItem"][];
        };
        /** @description What became of one number that was to be removed. It is named as in the request. */
        InventoryDeletionResult: components["schemas"]["BulkItemResult"] & {
            id?: components["schemas"]["PhoneNumberIdV2"];
            phoneNumber?: components["schemas"]["E164PhoneNumber"];
        };
        /** @description What became of the numbers that were to be removed. Some may have failed. */
        InventoryDeletionResults: {
            /** @description One result for each number. */
            records: components["schemas"]["InventoryDeletionResult"][];
        };
        /** @description A number to put in the inventory, or a range of them. */
        InventoryNumber: {
            /**
             * @description The number in E.164. One that ends in `*` adds the whole range of numbers that begin so.
             * @example +15035550190
             */
            phoneNumber: string;
            /**
             * @description What the number is for. All but `PartnerBusinessMobileNumber` go to the inventory.
             * @default Inventory
             * @enum {string}
             */
            usageType: "Inventory" | "InventoryPartnerBusinessMobileNumber" | "InventoryFmcBusinessMobileNumber" | "PartnerBusinessMobileNumber" | "InventoryMobileNumber";
            activationStatus?: components["schemas"]["PhoneNumberActivationStatusInput"];
            /** @description The id of the carrier that brings the number in. */
            providerId?: string | number;
        };
        /** @description Numbers to put in the inventory. */
        InventoryAddition: {
            /** @description The numbers. A record with an asterisk must be the only one. */
            records: components["schemas"]["InventoryNumber"][];
        };
        /** @description What became of one number that was to be added. */
        InventoryAdditionResult: components["schemas"]["BulkItemResult"] & {
            /** @description The number's id; missing when it was not added. */
            id?: components["schemas"]["PhoneNumberIdV2"];
            phoneNumber: components["schemas"]["E164PhoneNumber"];
            activationStatus?: components["schemas"]["PhoneNumberActivationStatus"];
        };
        /** @description What became of the numbers that were to be added. Some may have failed. */
        InventoryAdditionResults: {
            /** @description One result for each number. */
            records: components["schemas"]["InventoryAdditionResult"][];
        };
        /** @description An addition that still runs. */
        InventoryAdditionTask: {
            /** @description The task's id. */
            id: string;
            /** @description How far the task is. */
            status: "Accepted" | "InProgress" | "Completed" | "Failed" | (string & {});
            /**
             * Format: date-time
             * @description When the task was accepted.
             */
            creationTime?: string;
        };
        /** @description The task while it runs, and the results when it has ended. `records` tells them apart. */
        InventoryAdditionProgress: components["schemas"]["InventoryAdditionResults"] | components["schemas"]["InventoryAdditionTask"];
        /** @description The extension that gets the number. */
        PhoneNumberAssignee: {
            /** @description The extension's id. */
            id: string | number;
        };
        /**
         * @description What a number is for from now on, and whose. `CompanyNumber` and `MainCompanyNumber` go to the company, `DirectNumber`
         *     goes to `extension`, `ContactCenterNumber` to `contactCenterProvider`. `PhoneLine` cannot be asked for: a direct number
         *     becomes one on a line.
         */
        PhoneNumberAssignment: {
            /**
             * @description What the number is for.
             * @enum {string}
             */
            usageType: "MainCompanyNumber" | "CompanyNumber" | "DirectNumber" | "ContactCenterNumber";
            type?: components["schemas"]["PhoneNumberTypeInput"];
            extension?: components["schemas"]["PhoneNumberAssignee"];
            /** @description The cost centre that bears the number's costs. */
            costCenterId?: string | number;
            contactCenterProvider?: components["schemas"]["ContactCenterProviderInput"];
        };
        /** @description Which number takes the other's place. */
        PhoneNumberReplacement: {
            /** @description The id of the number that trades places with the one in the path. */
            targetPhoneNumberId: components["schemas"]["PhoneNumberIdV2Input"];
        };
        /** @description Strings to read as phone numbers, in v1. */
        NumberParsing: {
            /** @description The strings, as people wrote them. */
            originalStrings?: string[];
        };
        /** @description What one string means, in v1. Members that do not apply are missing. */
        ParsedNumber: {
            /** @description The string as it was given. */
            originalString?: string;
            /** @description The number's country. */
            country?: components["schemas"]["CountryReference"];
            /** @description The area code. */
            areaCode?: string;
            /** @description What to dial from the home country. */
            dialable?: string;
            /** @description The number in E.164, with its plus sign. */
            e164?: string;
            /** @description The number as people write it abroad. */
            formattedInternational?: string;
            /** @description The number as people write it at home. */
            formattedNational?: string;
            /** @description Whether it is a short special number, such as 411. */
            special?: boolean;
            /** @description The number in E.164, without its plus sign. */
            normalized?: string;
            /** @description Whether the call is free for the caller. */
            tollFree?: boolean;
            /** @description The part after the number that finds somebody inside a private network, such as an extension. */
            subAddress?: string;
            /** @description The part after country code and area code. */
            subscriberNumber?: string;
            /** @description The tones to send once the call is answered. */
            dtmfPostfix?: string;
        };
        /** @description What the strings mean, in v1. */
        NumberParsingResults: {
            /**
             * Format: uri
             * @description The address of the call, with its query.
             */
            uri?: string;
            /** @description The country that numbers without a country code were read in. */
            homeCountry?: components["schemas"]["CountryReference"];
            /** @description One number for each string, in the same order. */
            phoneNumbers: components["schemas"]["ParsedNumber"][];
        };
        /** @description The country that numbers without a country code are read in, or that a number belongs to. */
        NumberParserCountry: {
            isoCode?: components["schemas"]["CountryIsoCode"];
            /** @description The country's name. In answers only. */
            name?: string;
            /**
             * @description The country's calling code, without a plus sign.
             * @example 1
             */
            callingCode?: string;
        } | null;
        /** @description How to read the strings. In a request it overrides the context source; an answer says what was used. */
        NumberParserContext: {
            /** @description The brand whose numbering rules apply. */
            brandId?: string | null;
            country?: components["schemas"]["NumberParserCountry"];
            /** @description The area code of numbers that were written without one. */
            defaultAreaCode?: string | null;
            /** @description Whether numbers may be spelt with letters. */
            vanityPhoneNumbersAllowed?: boolean;
            /**
             * Format: int32
             * @description How many digits an extension number has at most.
             */
            maxExtensionNumberLength?: number | null;
            /** @description Whether short codes are recognized. */
            shortCodesAllowed?: boolean;
            /** @description The site code of the caller, put before short extension numbers. */
            siteCode?: string | null;
            /**
             * Format: int32
             * @description How many digits an extension number has without its site code.
             */
            shortExtensionNumberLength?: number;
            /** @description The digit that is dialled first for a call to the outside. */
            outboundCallPrefix?: string | null;
            /** @description Whether the last digits of a number may be masked. */
            maskedPhoneNumbersAllowed?: boolean;
            /** @description What a masked digit is written as. In answers only. */
            maskSymbol?: string | null;
            /**
             * Format: int32
             * @description How many of the last digits are masked. In answers only.
             */
            maskLength?: number | null;
            /**
             * @description What to do with a string that may be an extension number as well as another number: decide by the service's own
             *     rules, or leave it to the client, with `formats` for each reading.
             * @default Default
             */
            conflictHandling?: "Default" | "Client" | (string & {});
        };
        /** @description How to read the strings. In a request it overrides the context source; an answer says what was used. */
        NumberParserContextInput: {
            /** @description The brand whose numbering rules apply. */
            brandId?: string | number | null;
            country?: components["schemas"]["NumberParserCountry"];
            /** @description The area code of numbers that were written without one. */
            defaultAreaCode?: string | null;
            /** @description Whether numbers may be spelt with letters. */
            vanityPhoneNumbersAllowed?: boolean;
            /**
             * Format: int32
             * @description How many digits an extension number has at most.
             */
            maxExtensionNumberLength?: number | null;
            /** @description Whether short codes are recognized. */
            shortCodesAllowed?: boolean;
            /** @description The site code of the caller, put before short extension numbers. */
            siteCode?: string | null;
            /**
             * Format: int32
             * @description How many digits an extension number has without its site code.
             */
            shortExtensionNumberLength?: number;
            /** @description The digit that is dialled first for a call to the outside. */
            outboundCallPrefix?: string | null;
            /** @description Whether the last digits of a number may be masked. */
            maskedPhoneNumbersAllowed?: boolean;
            /** @description What a masked digit is written as. In answers only. */
            maskSymbol?: string | null;
            /**
             * Format: int32
             * @description How many of the last digits are masked. In answers only.
             */
            maskLength?: number | null;
            /**
             * @description What to do with a string that may be an extension number as well as another number: decide by the service's own
             *     rules, or leave it to the client, with `formats` for each reading.
             * @default Default
             * @enum {string}
             */
            conflictHandling?: "Default" | "Client";
        };
        /** @description Which parts of the results are wanted. */
        NumberParserResultContent: {
            /**
             * @description Whether to send `dialingDetails`.
             * @default true
             */
            includeDialingDetails?: boolean;
            /**
             * @description Whether to send `numberDetails`.
             * @default true
             */
            includeNumberDetails?: boolean;
            /**
             * @description Whether to send `formats`.
             * @default true
             */
            includeFormats?: boolean;
        };
        /** @description Strings to read as phone numbers, and how to read them, in v2. */
        NumberParsingV2: {
            /** @description The strings, as people wrote them. */
            originalStrings: string[];
            /**
             * @description Where the members of `context` come from that are not given. `Default`: extension numbers of up to five digits,
             *     short ones of three, and nothing else set or allowed. `Account`: brand, home country and dial plan of the one who
             *     asks, with vanity numbers allowed.
             * @default Default
             * @enum {string}
             */
            contextSource?: "Default" | "Account";
            context?: components["schemas"]["NumberParserContextInput"];
            resultContent?: components["schemas"]["NumberParserResultContent"];
        };
        /** @description A code of the service, such as `*67`, which hides the caller's number. */
        NumberServiceCode: {
            /** @description The code as it is dialled. */
            dialing?: string;
            /** @description The known code that it matches; null or missing when it matches none. */
            pattern?: string | null;
        } | null;
        /** @description A special prefix in front of the number. */
        NumberSpecialPrefix: {
            /** @description The prefix as it is dialled. */
            dialing?: string;
            /** @description The known prefix that it matches. */
            pattern?: string;
        } | null;
        /** @description What stands before the number and steers the call. */
        NumberDialingDetails: {
            serviceCode?: components["schemas"]["NumberServiceCode"];
            /** @description The digit for a call to the outside. */
            outboundCallPrefix?: string | null;
            specialPrefix?: components["schemas"]["NumberSpecialPrefix"];
        } | null;
        /** @description A public service that the number reaches. */
        NumberSpecialService: {
            /** @description The kind of service. */
            type?: "Emergency" | "DirectoryAssistance" | "UpdateEmergencyAddress" | "CustomerSupport" | "NonEmergencyPolice" | "NonEmergencyMedical" | "TelecommunicationRelay" | "Unsupported" | "Supplementary" | "Unknown" | (string & {});
            /** @description The known number that it matches. */
            pattern?: string;
        } | null;
        /** @description The parts of the number. Those it does not have are null or missing. */
        NumberDetails: {
            /** @description The site code of an extension number. */
            siteCode?: string | null;
            /** @description The extension number without its site code. */
            shortExtensionNumber?: string | null;
            /** @description The extension number. */
            extensionNumber?: string | null;
            specialService?: components["schemas"]["NumberSpecialService"];
            country?: components["schemas"]["NumberParserCountry"];
            /** @description The code of an area or a network inside the country. */
            nationalDestinationCode?: string | null;
            /** @description The area code. */
            areaCode?: string | null;
            /** @description The code of a region inside the area. */
            regionalDestinationCode?: string | null;
            /** @description The block of numbers it was given out in. */
            allocationBlockCode?: string | null;
            /** @description The part after country code and area code. */
            subscriberNumber?: string | null;
            /** @description The part after the number that finds somebody inside a private network, such as an extension. */
            subAddress?: string | null;
            /** @description The tones to send once the call is answered. */
            dtmfPostfix?: string | null;
            /** @description What SIP adds to the number. */
            sipPostfix?: string | null;
            /** @description Whether the last digits look masked; only when masked numbers are allowed. */
            probablyMasked?: boolean | null;
            /** @description Whether the number exists in its numbering plan, may exist, or cannot. */
            status?: "Valid" | "Possible" | "Invalid" | null | (string & {});
        } | null;
        /** @description How to write and dial the number, in one reading. The extended forms add the sub-address and the tones. */
        NumberFormat: {
            /** @description What kind of number it is read as. */
            category?: "Extension" | "Regular" | "TollFree" | "ShortCode" | null | (string & {});
            /** @description The number in E.164, with its plus sign. */
            e164?: string | null;
            /** @description The same, extended. */
            e164Extended?: string | null;
            /** @description The number as people write it at home. */
            national?: string | null;
            /** @description The same, extended. */
            nationalExtended?: string | null;
            /** @description The number as people write it abroad. */
            international?: string | null;
            /** @description The same, extended. */
            internationalExtended?: string | null;
            /** @description What to dial. */
            dialable?: string;
            /** @description The same, extended. */
            dialableExtended?: string;
        };
        /** @description What one string means, in v2. Parts that were not wanted are missing. */
        NumberParsingResultV2: {
            dialingDetails?: components["schemas"]["NumberDialingDetails"];
            numberDetails?: components["schemas"]["NumberDetails"];
            /** @description How to write and dial the number; one entry for each reading of a string that can be read in several ways. */
            formats?: components["schemas"]["NumberFormat"][] | null;
        };
        /** @description What the strings mean, in v2. */
        NumberParsingResultsV2: {
            context?: components["schemas"]["NumberParserContext"];
            /** @description One result for each string, in the same order. */
            results: components["schemas"]["NumberParsingResultV2"][];
        };
        /** @description One reason for a refusal, with the limit that was broken. */
        NumberParserError: {
            /** @description A stable code such as `CMN-409`. */
            errorCode: string;
            /** @description Text for people; its wording and language change. */
            message: string;
            /** @description The body member that was refused. */
            parameterName?: string | null;
            /**
             * Format: int32
             * @description How many items the member may hold.
             */
            parameterMaxItemCount?: number | null;
            /**
             * Format: int32
             * @description How long the member's value may be.
             */
            parameterValueLength?: number | null;
            /** @description The range that the member's value must lie in. */
            parameterRange?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description How the v2 number parser says no. It may add the members of `ErrorEnvelope`. */
        NumberParserErrorEnvelope: {
            /** @description Why; the first entry matters most. */
            errors: components["schemas"]["NumberParserError"][];
        } & {
            [key: string]: unknown;
        };
        /** @description A number that can be bought. */
        AvailableNumber: {
            /**
             * @description The number, in E.164.
             * @example +15035550142
             */
            phoneNumber: string;
            /** @description The number as people write it. */
            formattedNumber?: string;
            /** @description The number spelt with letters; only when letters were searched for. */
            vanityPattern?: string;
            /** @description How well the number fits, 10 best; only in an extended search. */
            rank?: number;
        };
        /** @description Numbers that can be bought. */
        AvailableNumberList: {
            /**
             * Format: uri
             * @description The address of the search, with its query.
             */
            uri?: string;
            /** @description The numbers, the best first. Empty when none fits. */
            records: components["schemas"]["AvailableNumber"][];
        };
        /**
         * @description Until when a number is kept: a time, `Min` (30 seconds), or `Max` (30 days if it is kept for the brand, 20 minutes if
         *     for an account or a session). Nothing or null frees a number that the same session had reserved.
         */
        NumberReservationTime: string | ("Min" | "Max") | null;
        /** @description A number to reserve, to keep longer, or to free. */
        NumberReservationItem: {
            /** @description The number, as `lookupPhoneNumbers` gave it. */
            phoneNumber: string;
            reservedTill?: components["schemas"]["NumberReservationTime"];
            /** @description The reservation that holds the number already. */
            reservationId?: string | number;
        };
        /** @description Several numbers to reserve, to keep longer, or to free. */
        NumberReservationBatch: {
            /** @description The numbers. */
            records: components["schemas"]["NumberReservationItem"][];
        };
        /** @description Numbers to reserve, to keep longer, or to free. */
        NumberReservationRequest: components["schemas"]["NumberReservationBatch"] | components["schemas"]["NumberReservationItem"];
        /** @description How one number stands after the call. */
        NumberReservation: {
            /** @description The number, in E.164. */
            phoneNumber: string;
            /** @description The number as people write it. */
            formattedNumber?: string;
            /**
             * Format: date-time
             * @description Until when the number is kept; missing or null when it is free.
             */
            reservedTill?: string | null;
            /** @description The reservation's id. Give it when the number is provisioned. */
            reservationId?: string;
            /** @description How far the reservation is. */
            status?: "Enabled" | "Pending" | "Disabled" | (string & {});
            /**
             * @description Why the number could not be reserved: it belongs to an account already, somebody else has reserved it, or it is
             *     not to be had. The status of the answer is 200 all the same.
             */
            error?: "NumberIsAlreadyProvisioned" | "NumberReserved" | "NumberNotAvailable" | (string & {});
        };
        /** @description How the numbers stand after the call. Look for `error` in each. */
        NumberReservationList: {
            /** @description One entry for each number of the request. */
            records: components["schemas"]["NumberReservation"][];
        };
        /** @description What a number may be used for - to forward calls to, or to move a running call to (call flip). */
        ForwardingNumberFeature: "CallFlip" | "CallForwarding" | (string & {});
        /**
         * @description The kind of number: a place (`Home`, `Mobile`, `Work`), a phone's line (`PhoneLine`), one that takes over in an outage
         *     (`Outage`), a business mobile (`BusinessMobilePhone`), the extension's apps (`ExtensionApps`), or `Other`.
         */
        ForwardingNumberType: "Home" | "Mobile" | "Work" | "PhoneLine" | "Outage" | "Other" | "BusinessMobilePhone" | "ExtensionApps" | (string & {});
        /**
         * @description The kind of number: a place (`Home`, `Mobile`, `Work`), a phone's line (`PhoneLine`), one that takes over in an outage
         *     (`Outage`), a business mobile (`BusinessMobilePhone`), the extension's apps (`ExtensionApps`), or `Other`.
         * @enum {string}
         */
        ForwardingNumberTypeInput: "Home" | "Mobile" | "Work" | "PhoneLine" | "Outage" | "Other" | "BusinessMobilePhone" | "ExtensionApps";
        /** @description The phone behind the number; for `PhoneLine` only, and not beside `phoneNumber` in a request. */
        ForwardingNumberDevice: {
            /** @description The phone's id. */
            id?: string;
        };
        /** @description The phone behind the number; for `PhoneLine` only, and not beside `phoneNumber` in a request. */
        ForwardingNumberDeviceInput: {
            /** @description The phone's id. */
            id?: string | number;
        };
        /** @description The extension behind the number, where it is one of the account. */
        ForwardingNumberExtension: {
            /** @description The extension's id. */
            id?: string;
            /** @description The extension's name. */
            name?: string;
            /** @description The extension's short number. */
            extensionNumber?: string;
        };
        /** @description A number that an extension's calls can be forwarded or flipped to. */
        ForwardingNumber: {
            /** @description The forwarding number's id. */
            id?: string;
            /**
             * Format: uri
             * @description The forwarding number's address.
             */
            uri?: string;
            /**
             * @description The number, in E.164.
             * @example +15035550161
             */
            phoneNumber?: string;
            /** @description What the user calls it. */
            label?: string;
            /** @description What the number may be used for. */
            features?: components["schemas"]["ForwardingNumberFeature"][];
            /** @description What to dial during a call to move it to this number. */
            flipNumber?: string;
            type?: components["schemas"]["ForwardingNumberType"];
            device?: components["schemas"]["ForwardingNumberDevice"];
            extension?: components["schemas"]["ForwardingNumberExtension"];
        };
        /** @description A page of an extension's forwarding numbers. */
        ForwardingNumberList: {
            /**
             * Format: uri
             * @description The page's address, with its query.
             */
            uri?: string;
            /** @description The forwarding numbers. */
            records: components["schemas"]["ForwardingNumber"][];
            paging: components["schemas"]["Paging"];
            navigation?: components["schemas"]["Navigation"];
        };
        /**
         * @description A number to add to an extension's forwarding numbers: `phoneNumber` with a `label` or a `type`, or a phone of the
         *     account as `type` `PhoneLine` with its `device` or its `phoneNumber`.
         */
        ForwardingNumberCreation: {
            /**
             * @description The number, in E.164. It is none of the account's own, but for a `PhoneLine`.
             * @example +15035550161
             */
            phoneNumber?: string;
            /** @description What the user calls it. */
            label?: string;
            /**
             * @description The kind of number. For any kind but `Other` the service makes the label itself.
             * @default Other
             */
            type?: components["schemas"]["ForwardingNumberTypeInput"];
            /**
             * Format: int32
             * @description What to dial during a call to move it to this number. An integer here, a string everywhere else.
             */
            flipNumber?: number;
            device?: components["schemas"]["ForwardingNumberDeviceInput"];
            /** @description Declared by the service. It gives the id itself, so leave this out. */
            id?: string | number;
        };
        /** @description A forwarding number, by its id. */
        ForwardingNumberReference: {
            /** @description The forwarding number's id. */
            forwardingNumberId: string | number;
        };
        /** @description The forwarding numbers to delete. */
        ForwardingNumberDeletion: {
            /** @description The forwarding numbers. */
            records: components["schemas"]["ForwardingNumberReference"][];
        };
        /** @description What changes in a forwarding number. */
        ForwardingNumberUpdate: {
            /** @description The number, in E.164. */
            phoneNumber?: string;
            /** @description What the user calls it. Only one of type `Other` can be changed. */
            label?: string;
            /** @description What to dial during a call to move it to this number. */
            flipNumber?: string;
            /** @description The kind of number, as it is. It cannot be changed. */
            type?: components["schemas"]["ForwardingNumberTypeInput"];
            /** @description The phone behind the number, as it is. It cannot be changed. */
            device?: components["schemas"]["ForwardingNumberDeviceInput"];
        };
        /**
         * @description What is behind the number - a phone of the extension (`PhoneLine`), a number outside that the user has entered (`External`),
         *     or a business mobile (`BusinessMobile`).
         */
        CallFlipNumberType: "PhoneLine" | "External" | "BusinessMobile" | (string & {});
        /**
         * @description What is behind the number - a phone of the extension (`PhoneLine`), a number outside that the user has entered (`External`),
         *     or a business mobile (`BusinessMobile`).
         * @enum {string}
         */
        CallFlipNumberTypeInput: "PhoneLine" | "External" | "BusinessMobile";
        /** @description A number that an extension can move a running call to. */
        CallFlipNumber: {
            /** @description The number's id, which is that of the forwarding number. */
            id?: string;
            /**
             * @description The number, in E.164.
             * @example +15035550161
             */
            phoneNumber?: string;
            type?: components["schemas"]["CallFlipNumberType"];
            /** @description What the user calls it; the name of a phone. */
            label?: string;
            /** @description What to dial during a call to move it to this number. */
            flipNumber?: string;
        };
        /** @description A number that an extension can move a running call to. */
        CallFlipNumberInput: {
            /** @description The number's id, which is that of the forwarding number. */
            id?: string | number;
            /**
             * @description The number, in E.164.
             * @example +15035550161
             */
            phoneNumber?: string;
            type?: components["schemas"]["CallFlipNumberTypeInput"];
            /** @description What the user calls it; the name of a phone. */
            label?: string;
            /** @description What to dial during a call to move it to this number. */
            flipNumber?: string;
        };
        /** @description The numbers that an extension can move a running call to. */
        CallFlipNumberList: {
            /** @description The numbers. */
            records: components["schemas"]["CallFlipNumber"][];
        };
        /** @description The numbers that an extension can move a running call to. */
        CallFlipNumberListInput: {
            /** @description The numbers. */
            records: components["schemas"]["CallFlipNumberInput"][];
        };
        /** @description How far a registration is. */
        SmsRegistrationStatus: "Created" | "Submitted" | "Confirmed" | "SubmitFailed" | "UpdateRequested" | "DeleteRequested" | "CampaignSuspended" | "CampaignExpired" | "Draft" | "PreVetFailed" | "Unconfirmed" | (string & {});
        /** @description How far a consent goes - one number, all of the account's, or messages of a kind. */
        SmsConsentCoverage: "PhoneNumber" | "Account" | "Conversational" | "Informational" | "Promotional" | (string & {});
        /** @description How far the word of those who get messages goes. */
        SmsConsentScope: {
            /** @description How far it goes when they agree. */
            optIn?: components["schemas"]["SmsConsentCoverage"];
            /** @description How far it goes when they want no more. */
            optOut?: components["schemas"]["SmsConsentCoverage"];
        };
        /** @description An answer that is sent by itself to ask for consent. */
        SmsConsentCollecting: {
            /** @description Whether it is sent. */
            enabled?: boolean;
            /** @description Its text, which tells how to agree and how to stop the messages. */
            replyMessageBody?: string;
        };
        /** @description Whether people have to agree before they get messages, and how they are asked. */
        SmsConsentSettings: {
            /** @description Whether people must have agreed before anything is sent to them. */
            optInRequired?: boolean;
            coverage?: components["schemas"]["SmsConsentScope"];
            automaticConsentCollecting?: components["schemas"]["SmsConsentCollecting"];
        };
        /** @description The campaign that the number sends for, as the carriers' registry has it. */
        SmsCampaign: {
            /** @description The campaign's id in the registry. */
            id?: string;
            status?: components["schemas"]["SmsRegistrationStatus"];
            /** @description What the campaign is for, in one of the registry's words. */
            registrationTier?: string;
            /** @description What it is for in more detail. */
            useCases?: string[];
            /** @description What the registry does not take. */
            errors?: components["schemas"]["ServiceError"][];
            consentSettings?: components["schemas"]["SmsConsentSettings"];
            coverageType?: components["schemas"]["SmsConsentCoverage"];
        };
        /** @description The company as the carriers' registry has it. */
        SmsBrand: {
            /** @description The brand's id in the registry. */
            id?: string;
            status?: components["schemas"]["SmsRegistrationStatus"];
            /** @description What the registry does not take. */
            errors?: components["schemas"]["ServiceError"][];
        };
        /** @description How a number is registered for text messages. */
        SmsConfiguration: {
            /** @description The number's id. */
            phoneNumberId?: string;
            /** @description The number, in E.164. */
            phoneNumber?: string;
            smsCampaignInfo?: components["schemas"]["SmsCampaign"];
            smsBrandInfo?: components["schemas"]["SmsBrand"];
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
        /**
         * @description The strings or the options were not understood: CMN-100, CMN-101, CMN-103, CMN-104, CMN-409 (a string is too long) or
         *     CMN-411. The error names the limit that was broken.
         */
        NumberParserBadRequest: {
            headers: {
                RCRequestId: components["headers"]["RCRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NumberParserErrorEnvelope"];
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
         * @description Numbers of extensions in this state only.
         * @example Enabled
         */
        ExtensionStatusFilter: components["schemas"]["ExtensionStatusInput"];
        /**
         * @description Numbers of these usage types only. Repeat the key for several.
         * @example [
         *       "DirectNumber",
         *       "CompanyNumber"
         *     ]
         */
        PhoneNumberUsageTypes: components["schemas"]["PhoneNumberUsageTypeInput"][];
        /**
         * @description Numbers of these payment types only. Repeat the key for several.
         * @example [
         *       "Local"
         *     ]
         */
        PhoneNumberPaymentTypes: components["schemas"]["PhoneNumberPaymentTypeInput"][];
        /**
         * @description Numbers in these states only. Repeat the key for several.
         * @example [
         *       "Normal"
         *     ]
         */
        PhoneNumberStatuses: components["schemas"]["PhoneNumberStatusInput"][];
        /**
         * @description The number's id. v1 and v2 use the same ids; v1 sends them as integers, v2 as strings. Several ids, separated by commas,
         *     are answered one by one with 207.
         * @example 1162821004
         */
        PhoneNumberIds: string | number;
        /**
         * @description The number's id. v1 and v2 use the same ids; v1 sends them as integers, v2 as strings.
         * @example 1162821004
         */
        PhoneNumberId: string | number;
        /**
         * @description Numbers in this state only.
         * @example Normal
         */
        PhoneNumberStatusFilter: components["schemas"]["PhoneNumberStatusInput"];
        /**
         * @description The task's id, as `addPhoneNumbersToInventory` gave it.
         * @example 7d1c2f3e4a5b46
         */
        InventoryAddTaskId: string;
        /**
         * @description The forwarding number's id.
         * @example 470101004
         */
        ForwardingNumberId: string | number;
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
    listAccountPhoneNumbers: {
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
                 * @description Numbers of extensions in this state only.
                 * @example Enabled
                 */
                extensionStatus?: components["parameters"]["ExtensionStatusFilter"];
                /**
                 * @description Numbers of these usage types only. Repeat the key for several.
                 * @example [
                 *       "DirectNumber",
                 *       "CompanyNumber"
                 *     ]
                 */
                usageType?: components["parameters"]["PhoneNumberUsageTypes"];
                /**
                 * @description Numbers of these payment types only. Repeat the key for several.
                 * @example [
                 *       "Local"
                 *     ]
                 */
                paymentType?: components["parameters"]["PhoneNumberPaymentTypes"];
                /**
                 * @description Numbers in these states only. Repeat the key for several.
                 * @example [
                 *       "Normal"
                 *     ]
                 */
                status?: components["parameters"]["PhoneNumberStatuses"];
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
            /** @description A page of numbers. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberList"];
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
    provisionPhoneNumber: {
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
                "application/json": components["schemas"]["PhoneNumberProvisioning"];
            };
        };
        responses: {
            /** @description The number is in the account. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvisionedPhoneNumber"];
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
    readPhoneNumber: {
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
                 * @description The number's id. v1 and v2 use the same ids; v1 sends them as integers, v2 as strings. Several ids, separated by commas,
                 *     are answered one by one with 207.
                 * @example 1162821004
                 */
                phoneNumberId: components["parameters"]["PhoneNumberIds"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
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
    reassignPhoneNumber: {
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
                 * @description The number's id. v1 and v2 use the same ids; v1 sends them as integers, v2 as strings.
                 * @example 1162821004
                 */
                phoneNumberId: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneNumberReassignment"];
            };
        };
        responses: {
            /** @description The number with its new owner. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReassignedPhoneNumber"];
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
    deletePhoneNumber: {
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
                 * @description The number's id. v1 and v2 use the same ids; v1 sends them as integers, v2 as strings.
                 * @example 1162821004
                 */
                phoneNumberId: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number is no longer the account's. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listExtensionPhoneNumbers: {
        parameters: {
            query?: {
                /**
                 * @description Numbers in this state only.
                 * @example Normal
                 */
                status?: components["parameters"]["PhoneNumberStatusFilter"];
                /**
                 * @description Numbers of these usage types only. Repeat the key for several.
                 * @example [
                 *       "DirectNumber",
                 *       "CompanyNumber"
                 *     ]
                 */
                usageType?: components["parameters"]["PhoneNumberUsageTypes"];
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
            /** @description A page of numbers. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionPhoneNumberList"];
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
    listAccountPhoneNumbersV2: {
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
                 * @description Numbers that carry this only. Repeat the key for several.
                 * @example [
                 *       "VoiceFax"
                 *     ]
                 */
                type?: ("VoiceFax" | "VoiceOnly" | "FaxOnly")[];
                /**
                 * @description Numbers of these usage types only. Repeat the key for several. `DirectNumber` finds none that are on the line of a
                 *     phone; those are `PhoneLine`.
                 * @example [
                 *       "Inventory"
                 *     ]
                 */
                usageType?: components["schemas"]["PhoneNumberUsageTypeV2Input"][];
                /**
                 * @description Numbers in this state only.
                 * @example Normal
                 */
                status?: components["parameters"]["PhoneNumberStatusFilter"];
                /**
                 * @description Toll or toll-free numbers only.
                 * @example Toll
                 */
                tollType?: components["schemas"]["PhoneNumberTollTypeInput"];
                /**
                 * @description Numbers of extensions in this state only.
                 * @example Enabled
                 */
                extensionStatus?: components["parameters"]["ExtensionStatusFilter"];
                /**
                 * @description Only numbers that another carrier brings in, or only the others.
                 * @example false
                 */
                byocNumber?: boolean;
                /**
                 * @description Only mobile numbers, or only the others.
                 * @example false
                 */
                mobileNumber?: boolean;
                /**
                 * @description Only this number, or the numbers of a pattern in which `*` stands for any digits.
                 * @example +1503555*
                 */
                phoneNumber?: string;
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
            /** @description A page of numbers. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberListV2"];
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
    deletePhoneNumbersFromInventory: {
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
                "application/json": components["schemas"]["InventoryDeletion"];
            };
        };
        responses: {
            /** @description One result for each record; some may have failed. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryDeletionResults"];
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
    addPhoneNumbersToInventory: {
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
                "application/json": components["schemas"]["InventoryAddition"];
            };
        };
        responses: {
            /** @description One result for each number; some may have failed. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryAdditionResults"];
                };
            };
            /** @description A task adds the numbers. Read it until it gives the results. */
            202: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryAdditionTask"];
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
    readInventoryAddTask: {
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
                 * @description The task's id, as `addPhoneNumbersToInventory` gave it.
                 * @example 7d1c2f3e4a5b46
                 */
                taskId: components["parameters"]["InventoryAddTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task, or its results. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryAdditionProgress"];
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
    assignPhoneNumber: {
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
                 * @description The number's id. v1 and v2 use the same ids; v1 sends them as integers, v2 as strings.
                 * @example 1162821004
                 */
                phoneNumberId: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneNumberAssignment"];
            };
        };
        responses: {
            /** @description The number with its new use. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberV2"];
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
    replacePhoneNumber: {
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
                 * @description The number's id. v1 and v2 use the same ids; v1 sends them as integers, v2 as strings.
                 * @example 1162821004
                 */
                phoneNumberId: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneNumberReplacement"];
            };
        };
        responses: {
            /** @description The number that took over. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumberV2"];
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
    parsePhoneNumbers: {
        parameters: {
            query?: {
                /**
                 * @description The country that numbers without a country code are read in. That of the user when left out, or of the brand
                 *     where the user has none.
                 * @example US
                 */
                homeCountry?: components["schemas"]["CountryIsoCode"];
                /**
                 * @description Whether a number that can be read in several ways is read as one of the home country first.
                 * @example false
                 */
                nationalAsPriority?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberParsing"];
            };
        };
        responses: {
            /** @description What each string means. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberParsingResults"];
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
    parsePhoneNumbersV2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberParsingV2"];
            };
        };
        responses: {
            /** @description What each string means. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberParsingResultsV2"];
                };
            };
            400: components["responses"]["NumberParserBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    lookupPhoneNumbers: {
        parameters: {
            query?: {
                /**
                 * @description The area code; the same as `npa`, for use with `countryCode` and `numberPattern`.
                 * @example 503
                 */
                areaCode?: number;
                /**
                 * @description The country, by its two letters.
                 * @example US
                 */
                countryCode?: components["schemas"]["CountryIsoCode"];
                /**
                 * @description The country, by its id; `1` is the US, `39` Canada, `224` the UK.
                 * @example 1
                 */
                countryId?: string | number;
                /**
                 * @description Digits that must not stand among the last four, in this order. Repeat the key for several. Holds for the
                 *     alternatives of an extended search as well.
                 * @example [
                 *       "13",
                 *       "666"
                 *     ]
                 */
                exclude?: string[];
                /**
                 * @description With `false` only numbers that match exactly are found; with `true` the ten that fit best, each with its `rank`.
                 *     Ignored when the first three characters of `numberPattern` are not all digits.
                 * @example false
                 */
                extendedSearch?: boolean;
                /**
                 * @description The pattern of the last digits, usually four characters, each a digit, a letter or `*`.
                 * @example 01**
                 */
                line?: string;
                /**
                 * @description The pattern of the number after its area code; in the US and Canada, `nxx` and `line` together.
                 * @example 55501**
                 */
                numberPattern?: string;
                /**
                 * @description The pattern after the area code, usually three characters, each a digit, a letter or `*`.
                 * @example 555
                 */
                nxx?: string;
                /**
                 * @description The area code; needed unless `providerId` or `areaCode` is given. Toll-free numbers have 800, 844, 855, 866, 877
                 *     and 888.
                 * @example 503
                 */
                npa?: string;
                /**
                 * @description Local or toll-free numbers; must suit the area code. Repeat the key for both.
                 * @example [
                 *       "Local"
                 *     ]
                 */
                paymentType?: ("TollFree" | "Local")[];
                /**
                 * @description How many numbers to find at most. There are no further pages.
                 * @example 10
                 */
                perPage?: number;
                /**
                 * @description The provider whose numbers to search; only with a brand. Area code and `nxx` may be left out then.
                 * @example 1
                 */
                providerId?: string | number;
                /**
                 * @description Only numbers that can send text messages, or only the others. Holds for alternatives as well.
                 * @example true
                 */
                smsEnabled?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers that were found, possibly none. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableNumberList"];
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
    reservePhoneNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberReservationRequest"];
            };
        };
        responses: {
            /** @description How each number stands; look for `error`. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberReservationList"];
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
    listForwardingNumbers: {
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
            /** @description A page of forwarding numbers. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForwardingNumberList"];
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
    createForwardingNumber: {
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
                "application/json": components["schemas"]["ForwardingNumberCreation"];
            };
        };
        responses: {
            /** @description The new forwarding number. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForwardingNumber"];
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
    deleteForwardingNumbers: {
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
                "application/json": components["schemas"]["ForwardingNumberDeletion"];
            };
        };
        responses: {
            /** @description The forwarding numbers are gone. */
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
    readForwardingNumber: {
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
                 * @description The forwarding number's id.
                 * @example 470101004
                 */
                forwardingNumberId: components["parameters"]["ForwardingNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forwarding number. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForwardingNumber"];
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
    updateForwardingNumber: {
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
                 * @description The forwarding number's id.
                 * @example 470101004
                 */
                forwardingNumberId: components["parameters"]["ForwardingNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardingNumberUpdate"];
            };
        };
        responses: {
            /** @description The forwarding number after the change. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForwardingNumber"];
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
    deleteForwardingNumber: {
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
                 * @description The forwarding number's id.
                 * @example 470101004
                 */
                forwardingNumberId: components["parameters"]["ForwardingNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The forwarding number is gone. */
            204: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    readCallFlipNumbers: {
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
            /** @description The numbers. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallFlipNumberList"];
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
    updateCallFlipNumbers: {
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
                "application/json": components["schemas"]["CallFlipNumberListInput"];
            };
        };
        responses: {
            /** @description The numbers as they are now. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallFlipNumberList"];
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
    readSmsConfiguration: {
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
                 * @description The number's id. v1 and v2 use the same ids; v1 sends them as integers, v2 as strings.
                 * @example 1162821004
                 */
                phoneNumberId: components["parameters"]["PhoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    RCRequestId: components["headers"]["RCRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsConfiguration"];
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
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
