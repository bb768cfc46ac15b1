// Made from the description of the API by test/api/ledger-client.spec.ts; UPDATE_GENERATED=1 writes it anew.

export interface paths {
    readonly "/api/v1/sign-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["SignInWay"];
        readonly put?: never;
        readonly post: operations["SignIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/claims/{caseNumber}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ClaimActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["GrantActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/conditions/{conditionId}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ConditionActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/drawdowns/{drawdownId}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["DrawdownActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/repayments/{repaymentId}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["RepaymentActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/recipients/{recipient}/services/{leikaKey}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ReadinessActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{caseNumber}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["AgreementActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{caseNumber}/milestones/{milestoneId}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["MilestoneActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-orders/{orderNumber}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["PaymentOrderActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/case-acts/{caseActId}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["CaseActActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-acts/{budgetActId}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["BudgetActActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["BudgetLineActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/commitments/{id}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["CommitmentActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/blocks/{id}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["BlockActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programmes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Programmes"];
        readonly put?: never;
        readonly post: operations["RegisterProgramme"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programmes/{programme}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CorrectProgramme"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programmes/{programme}/funding-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["SetFundingRule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programmes/{programme}/frame-payment-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["SetFramePaymentRule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programmes/{programme}/year-closing-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["SetYearClosingRule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programmes/{programme}/document-templates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["DocumentTemplates"];
        readonly put?: never;
        readonly post: operations["SetDocumentTemplate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programmes/{programme}/second-person-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["SetSecondPersonRule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programmes/{programme}/announced-totals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["RecordAnnouncedTotal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programmes/{programme}/announced-totals/{totalId}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CorrectAnnouncedTotal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programmes/{programme}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Programme"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/announced-totals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["AnnouncedTotals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/recipients": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Recipients"];
        readonly put?: never;
        readonly post: operations["RegisterRecipient"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/recipients/{recipient}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CorrectRecipient"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/recipients/{recipient}/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ChangeRecipient"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/recipients/{recipient}/associations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["SetAssociation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/recipients/{recipient}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["EndRecipient"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/recipients/{recipient}/end-corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CorrectRecipientEnd"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/recipients/{recipient}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Recipient"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/recipient-consumption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["RecipientConsumption"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/services": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Services"];
        readonly put?: never;
        readonly post: operations["RegisterService"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/services/{leikaKey}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CorrectService"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/services/{leikaKey}/operating-costs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["StateOperatingCost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/recipients/{recipient}/services/{leikaKey}/prerequisites": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["MeetPrerequisite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/recipients/{recipient}/services/{leikaKey}/prerequisite-losses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["LosePrerequisite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/recipients/{recipient}/services": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ReadinessOfRecipient"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/service-costs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ServiceCosts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["BudgetLinesAsOf"];
        readonly put?: never;
        readonly post: operations["EnactAppropriation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CorrectAppropriation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/reversal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReverseAppropriation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/supplements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["EnactSupplement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/overruns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ConsentToOverrun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/overruns/{id}/reversal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReverseOverrun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/blocks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["BlockFunds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/general-blocks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["BlockGenerally"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/blocks/{id}/releases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReleaseBlock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/commitments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CommitFunds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/commitments/{id}/reductions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReduceCommitment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/commitments/{id}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReleaseCommitment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/commitments/{id}/payment-orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["PrepareOrderOnCommitment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/disbursements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["RecordDisbursement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/disbursements/{id}/reversals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["RecordReversal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/carry-overs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["CarryOvers"];
        readonly put?: never;
        readonly post: operations["CarryOverFunds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/carry-overs/{id}/reversal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReverseCarryOver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/closing/releases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReleaseAtYearEnd"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/closing/carry-overs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CarryOverCommitments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ClosingPreview"];
        readonly put?: never;
        readonly post: operations["CloseYear"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/reopening": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReopenYear"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/cover-links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["CoverLinks"];
        readonly put?: never;
        readonly post: operations["DeclareCoverLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/cover-links/{id}/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["RevokeCoverLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/transfers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["TransferFunds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/transfers/{id}/reversal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReverseTransfer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/commitment-authorities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["GrantCommitmentAuthority"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/obligations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["EnterObligation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/obligations/{id}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReleaseObligation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["BudgetLineAsOf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/forecast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["BudgetLineForecast"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/advance-burdens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["AdvanceBurdens"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["BudgetLineEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-blocks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["BudgetBlocks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/commitments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Commitments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/transfers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Transfers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/obligations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Obligations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-acts/{budgetActId}/confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ConfirmBudgetAct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-acts/{budgetActId}/rejection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["RejectBudgetAct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-acts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["BudgetActs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-acts/{budgetActId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["BudgetAct"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/claims": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Claims"];
        readonly put?: never;
        readonly post: operations["SubmitClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/claims/{caseNumber}/amendments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["AmendClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/claims/{caseNumber}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["WithdrawClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/claims/{caseNumber}/factual-certification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CertifyFactual"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/claims/{caseNumber}/arithmetic-certification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CertifyArithmetic"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/claims/{caseNumber}/approval": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ApproveClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/claims/{caseNumber}/approval/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["RevokeApproval"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/claims/{caseNumber}/rejection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["RejectClaim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/claims/{caseNumber}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Claim"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/claims/{caseNumber}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ClaimEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Grants"];
        readonly put?: never;
        readonly post: operations["ApplyForGrant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/factual-certification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CertifyGrantFactual"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/arithmetic-certification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CertifyGrantArithmetic"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/award": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["AwardGrant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/award/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["RevokeAward"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/rejection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["RejectApplication"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/amendments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["AmendAward"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/drawdowns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["DrawDownFunds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/completion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CompleteGrant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/returns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReturnFunds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/published-awards": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["PublishedAwards"];
        readonly put?: never;
        readonly post: operations["RecordPublishedAward"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/published-awards/{awardId}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CorrectPublishedAward"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/financing-changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ChangeFinancing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/reductions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReduceAward"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/excess-claims": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ClaimExcess"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Grant"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["GrantEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Agreements"];
        readonly put?: never;
        readonly post: operations["ConcludeAgreement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{caseNumber}/milestones": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["AgreeMilestone"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{caseNumber}/milestones/{milestoneId}/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReportMilestone"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{caseNumber}/milestones/{milestoneId}/acceptances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["AcceptMilestone"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{caseNumber}/milestones/{milestoneId}/send-back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["SendMilestoneBack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{caseNumber}/milestones/{milestoneId}/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CloseMilestone"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{caseNumber}/ending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["EndAgreement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{caseNumber}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Agreement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{caseNumber}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["AgreementEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/milestones": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Milestones"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payees/{payeeId}/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ProposePayeeChange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payees/{payeeId}/changes/confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ConfirmPayeeChange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payees/{payeeId}/changes/rejection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["RejectPayeeChange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payees": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Payees"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payees/{payeeId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Payee"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/shared-accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["SharedAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ordering-authorities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["OrderingAuthorities"];
        readonly put?: never;
        readonly post: operations["GrantAuthority"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ordering-authorities/{authorityId}/delegations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["DelegateAuthority"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/ordering-authorities/{authorityId}/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["RevokeAuthority"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["PaymentOrders"];
        readonly put?: never;
        readonly post: operations["PreparePaymentOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-orders/{orderNumber}/factual-certification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CertifyPaymentFactual"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-orders/{orderNumber}/arithmetic-certification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CertifyPaymentArithmetic"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-orders/{orderNumber}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["WithdrawPaymentOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-orders/{orderNumber}/booking-year-exception": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["GrantBookingYearException"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-orders/{orderNumber}/order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["OrderPayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-orders/{orderNumber}/settlement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["SettlePayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-orders/{orderNumber}/bank-rejection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["RejectPayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-orders/{orderNumber}/verification-decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["DecidePayeeVerification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-orders/{orderNumber}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReturnPayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-orders/{orderNumber}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["PaymentOrder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-orders/{orderNumber}/chain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["PaymentChain"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-splits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["PaymentSplits"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["PaymentRuns"];
        readonly put?: never;
        readonly post: operations["CreatePaymentRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-runs/{runId}/sending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["SendPaymentRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-runs/{runId}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CancelPaymentRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-status-reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["RecordPaymentStatus"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/debtor-account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["SetDebtorAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-runs/{runId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["PaymentRun"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-runs/{runId}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["PaymentRunFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/debtor-accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["DebtorAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-statements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReceiveStatement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-bookings/{bookingId}/assignment-proposal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ProposeBookingAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-bookings/{bookingId}/assignment-confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ConfirmBookingAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-bookings/{bookingId}/assignment-rejection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["RejectBookingAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-bookings/{bookingId}/not-ours": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["FindBookingNotOurs"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-bookings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["BankBookings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bank-bookings/{bookingId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["BankBooking"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/double-funding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["DoubleFundings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/income": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Income"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Search"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/conditions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["SetAwardCondition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/conditions/{conditionId}/fulfilment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["MeetAwardCondition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/conditions/{conditionId}/failure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["MissAwardCondition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/conditions/{conditionId}/waiver": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["WaiveAwardCondition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/award-conditions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["AwardConditions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programmes/{programme}/use-by-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["SetUseByRule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/drawdowns/{drawdownId}/uses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReportUse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/drawdowns/{drawdownId}/late-use-interest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ClaimLateUseInterest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/use-of-funds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["UseOfFunds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/overdue-uses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["OverdueUses"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programmes/{programme}/proof-of-use-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["SetProofOfUseRule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/proofs-of-use/deadline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["SetProofDeadline"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/proofs-of-use/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReceiveProof"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/proofs-of-use/examination": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ExamineProof"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/proofs-of-use": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ProofsOfUse"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/case-acts/{caseActId}/confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ConfirmCaseAct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/case-acts/{caseActId}/rejection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["RejectCaseAct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/case-acts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["CaseActs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/case-acts/{caseActId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["CaseAct"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programmes/{programme}/interest-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["SetInterestRule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/repayments/{repaymentId}/receipts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ReceiveRepayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/repayments/{repaymentId}/deferrals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["DeferRepayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/repayments/{repaymentId}/waivers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["WaiveRepayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/repayments/{repaymentId}/write-offs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["WriteOffRepayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/base-rates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["BaseRates"];
        readonly put?: never;
        readonly post: operations["RecordBaseRate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/base-rates/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["CorrectBaseRate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/repayments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Repayments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/repayments/{repaymentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Repayment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-years/{fiscalYear}/overrun-threshold": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["SetOverrunThreshold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-years/{fiscalYear}/carry-over-rule": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["SetCarryOverRule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/overruns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Overruns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-years/{fiscalYear}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["BudgetYear"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/frame-consumption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["FrameConsumption"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/why": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["WhyLine"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/differences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["LineDifferences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/series": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["LineSeries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programmes/{programme}/why": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["WhyProgramme"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programmes/{programme}/differences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ProgrammeDifferences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programmes/{programme}/series": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ProgrammeSeries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/recipients/{recipient}/why": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["WhyRecipient"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/recipients/{recipient}/differences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["RecipientDifferences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/recipients/{recipient}/series": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["RecipientSeries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/frame-consumption/{programme}/{totalId}/why": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["WhyFrame"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/frame-consumption/{programme}/{totalId}/differences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["FrameDifferences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/frame-consumption/{programme}/{totalId}/series": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["FrameSeries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/claims/{caseNumber}/why": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["WhyClaim"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/claims/{caseNumber}/differences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ClaimDifferences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/why": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["WhyGrant"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/differences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["GrantDifferences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/audit-trail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["AuditTrail"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/claims/{caseNumber}/bundle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ClaimBundle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/bundle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["GrantBundle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{caseNumber}/bundle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["AgreementBundle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/budget-lines/{programme}/{line}/{fiscalYear}/bundle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["BudgetLineBundle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payees/{payeeId}/bundle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["PayeeBundle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-runs/{runId}/bundle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["PaymentRunBundle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/programmes/{programme}/bundle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ProgrammeBundle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/audit-trail/bundle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["TrailBundle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Events"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/event-types": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["EventTypes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/event-streams": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["EventStreams"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/allocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Allocation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/grants/{caseNumber}/award-notice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["AwardNotice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/claims/{caseNumber}/notice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ClaimNotice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/repayments/{repaymentId}/notice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["RepaymentNotice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/payment-orders/{orderNumber}/document": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["PaymentOrderDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/document-previews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["DocumentPreview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/worklist": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Worklist"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/worklist-sums": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["WorklistSums"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/municipal-consumption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["MunicipalConsumption"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/import-previews/{inputFile}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ImportPreview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/import-previews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ImportPreviewOfFiles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/{inputFile}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ImportFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ImportFiles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/projections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Projections"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Verification"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/verification/comparisons": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Compare"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/projections/rebuilds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Rebuild"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly SignInDto: {
            readonly code: string;
        };
        readonly SignInAnswer: {
            readonly token: string;
            /** Format: date-time */
            readonly expiresAt: string;
            readonly refreshToken: string;
            readonly idToken: string;
        };
        readonly SignInWay: {
            /** @enum {string} */
            readonly by: "LINK" | "PRACTICE" | "ISSUER";
            readonly issuer: string;
            readonly clientId: string;
            readonly scope: string;
            readonly rolesClaim: string;
            readonly tenantClaim: string;
        };
        readonly ActionView: {
            readonly name: string;
            readonly method: string;
            readonly href: string;
        };
        readonly RefusalReason: {
            readonly type: string;
            readonly title: string;
            readonly detail: string;
        };
        readonly RefusedActionView: {
            readonly name: string;
            readonly method: string;
            readonly href: string;
            readonly refusal: components["schemas"]["RefusalReason"];
        };
        readonly ActionsAnswer: {
            readonly actions: readonly components["schemas"]["ActionView"][];
            readonly refused: readonly components["schemas"]["RefusedActionView"][];
        };
        readonly ProgrammeDto: {
            readonly programme: string;
            readonly name: string;
        };
        readonly MoneyView: {
            readonly amount: string;
            readonly currency: string;
        };
        readonly RecordedTotal: {
            readonly totalId: string;
            /** @enum {string} */
            readonly kind: "FRAME" | "COMPARISON";
            readonly amount: components["schemas"]["MoneyView"];
        };
        readonly RecordedProgramme: {
            readonly position: string;
            readonly programme: string;
            readonly name: string;
            readonly secondPersonRequired: boolean;
            readonly framePaymentsAllowed: boolean;
            readonly shareMaxPercent?: number;
            readonly proofFinalMonths?: number;
            readonly proofInterimMonths?: number;
            /** @enum {string} */
            readonly dayCount?: "ACT_365" | "ACT_360" | "30_360";
            readonly useByMonths?: number;
            readonly yearClosesOn?: string;
            /** Format: date */
            readonly documentTemplateFrom?: string;
            readonly announcedTotals: readonly components["schemas"]["RecordedTotal"][];
        };
        readonly ProgrammeCorrectionDto: {
            readonly name: string;
            readonly reason: string;
        };
        readonly FundingRuleDto: {
            readonly shareMaxPercent: number;
            readonly reason: string;
        };
        readonly FramePaymentRuleDto: {
            readonly allowed: boolean;
            readonly reason: string;
        };
        readonly YearClosingRuleDto: {
            readonly closesOn?: string;
            readonly reason: string;
        };
        readonly IssuingAuthorityDto: {
            readonly name: string;
            readonly unit?: string;
            readonly street: string;
            readonly postalCode: string;
            readonly city: string;
            readonly phone?: string;
            readonly email?: string;
        };
        readonly RemedyDto: {
            /** @enum {string} */
            readonly kind: "OBJECTION" | "ACTION";
            readonly body: string;
            readonly seat: string;
            readonly note?: string;
        };
        readonly DocumentTextDto: {
            /** @enum {string} */
            readonly document: "AWARD_NOTICE" | "CLAIM_NOTICE" | "REPAYMENT_NOTICE" | "PAYMENT_ORDER";
            readonly opening?: string;
            readonly closing?: string;
        };
        readonly SignatureDto: {
            readonly name: string;
            readonly function: string;
        };
        readonly DocumentTemplateDto: {
            readonly authority: components["schemas"]["IssuingAuthorityDto"];
            readonly place?: string;
            /** @enum {string} */
            readonly collateral?: "ANBEST_P" | "ANBEST_GK" | "ANBEST_K";
            readonly remedy: components["schemas"]["RemedyDto"];
            readonly texts?: readonly components["schemas"]["DocumentTextDto"][];
            readonly furtherProvisions?: string;
            readonly signature?: components["schemas"]["SignatureDto"];
            /** Format: date */
            readonly from: string;
            readonly reason: string;
        };
        readonly SecondPersonRuleDto: {
            readonly required: boolean;
            readonly reason: string;
        };
        readonly ProposedBudgetAct: {
            readonly position: string;
            /** @enum {string} */
            readonly state: "PROPOSED";
            readonly budgetActId: string;
        };
        readonly SourceDto: {
            readonly title: string;
            /** Format: uri */
            readonly address?: string;
            readonly statedOn?: string;
            readonly note?: string;
        };
        readonly AnnouncedTotalDto: {
            readonly line: string;
            readonly name: string;
            readonly period: string;
            /** @enum {string} */
            readonly kind: "FRAME" | "COMPARISON";
            readonly amount: string;
            /** @enum {string} */
            readonly exactness: "EXACT" | "UP_TO" | "APPROXIMATE";
            readonly source: components["schemas"]["SourceDto"];
            readonly totalId: string;
        };
        readonly AnnouncedTotalCorrectionDto: {
            readonly line: string;
            readonly name: string;
            readonly period: string;
            /** @enum {string} */
            readonly kind: "FRAME" | "COMPARISON";
            readonly amount: string;
            /** @enum {string} */
            readonly exactness: "EXACT" | "UP_TO" | "APPROXIMATE";
            readonly source: components["schemas"]["SourceDto"];
            readonly reason: string;
        };
        readonly ProgrammeView: {
            readonly programme: string;
            readonly name: string;
            readonly shareMaxPercent?: number;
            readonly framePayments: boolean;
            readonly secondPerson: boolean;
            readonly proofFinalMonths?: number;
            readonly proofInterimMonths?: number;
            /** @enum {string} */
            readonly dayCount?: "ACT_365" | "ACT_360" | "30_360";
            readonly useByMonths?: number;
            readonly yearClosesOn?: string;
            readonly synthetic: boolean;
        };
        readonly ProgrammeList: {
            readonly position: string;
            readonly items: readonly components["schemas"]["ProgrammeView"][];
        };
        readonly ProgrammeAnswer: {
            readonly programme: string;
            readonly name: string;
            readonly shareMaxPercent?: number;
            readonly framePayments: boolean;
            readonly secondPerson: boolean;
            readonly proofFinalMonths?: number;
            readonly proofInterimMonths?: number;
            /** @enum {string} */
            readonly dayCount?: "ACT_365" | "ACT_360" | "30_360";
            readonly useByMonths?: number;
            readonly yearClosesOn?: string;
            readonly synthetic: boolean;
            readonly position: string;
        };
        readonly IssuingAuthorityView: {
            readonly name: string;
            readonly unit?: string;
            readonly street: string;
            readonly postalCode: string;
            readonly city: string;
            readonly phone?: string;
            readonly email?: string;
        };
        readonly DocumentTextView: {
            /** @enum {string} */
            readonly document: "AWARD_NOTICE" | "CLAIM_NOTICE" | "REPAYMENT_NOTICE" | "PAYMENT_ORDER";
            readonly opening?: string;
            readonly closing?: string;
        };
        readonly RemedyView: {
            /** @enum {string} */
            readonly kind: "OBJECTION" | "ACTION";
            readonly body: string;
            readonly seat: string;
            readonly note?: string;
        };
        readonly SignatureView: {
            readonly name: string;
            readonly function: string;
        };
        readonly DocumentTemplateView: {
            /** Format: date */
            readonly from: string;
            readonly holds: boolean;
            readonly authority: components["schemas"]["IssuingAuthorityView"];
            readonly place?: string;
            readonly texts?: readonly components["schemas"]["DocumentTextView"][];
            /** @enum {string} */
            readonly collateral?: "ANBEST_P" | "ANBEST_GK" | "ANBEST_K";
            readonly furtherProvisions?: string;
            readonly remedy: components["schemas"]["RemedyView"];
            readonly signature?: components["schemas"]["SignatureView"];
            readonly reason: string;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly setAtPosition: string;
        };
        readonly DocumentTemplateList: {
            readonly position: string;
            readonly items: readonly components["schemas"]["DocumentTemplateView"][];
        };
        readonly SourceView: {
            readonly title: string;
            readonly address?: string;
            readonly statedOn?: string;
            readonly note?: string;
        };
        readonly AnnouncedTotalView: {
            readonly totalId: string;
            readonly programme: string;
            readonly line: string;
            readonly name: string;
            readonly period: string;
            /** @enum {string} */
            readonly kind: "FRAME" | "COMPARISON";
            readonly amount: components["schemas"]["MoneyView"];
            readonly bound: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
            /** @enum {string} */
            readonly exactness: "EXACT" | "UP_TO" | "APPROXIMATE";
            readonly source: components["schemas"]["SourceView"];
        };
        readonly AnnouncedTotalList: {
            readonly position: string;
            readonly items: readonly components["schemas"]["AnnouncedTotalView"][];
        };
        readonly RecipientDto: {
            readonly name: string;
            /** @enum {string} */
            readonly kind: "GEMEINDE" | "STADT" | "KREISFREIE_STADT" | "LANDKREIS";
            readonly county?: string;
            readonly population: number;
            /** Format: date */
            readonly populationOn: string;
            readonly source: components["schemas"]["SourceDto"];
            /** Format: date */
            readonly validFrom?: string;
            readonly recipient: string;
        };
        readonly ChangeView: {
            /** Format: date */
            readonly since: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "GEMEINDE" | "STADT" | "KREISFREIE_STADT" | "LANDKREIS";
            readonly county?: string;
            readonly population: number;
        };
        readonly RecordedRecipient: {
            readonly position: string;
            readonly recipient: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "GEMEINDE" | "STADT" | "KREISFREIE_STADT" | "LANDKREIS";
            readonly county?: string;
            readonly population: number;
            /** Format: date */
            readonly validFrom?: string;
            /** Format: date */
            readonly validTo?: string;
            readonly successor?: string;
            readonly otherSuccessors?: readonly string[];
            readonly changes?: readonly components["schemas"]["ChangeView"][];
        };
        readonly RecipientCorrectionDto: {
            readonly name: string;
            /** @enum {string} */
            readonly kind: "GEMEINDE" | "STADT" | "KREISFREIE_STADT" | "LANDKREIS";
            readonly county?: string;
            readonly population: number;
            /** Format: date */
            readonly populationOn: string;
            readonly source: components["schemas"]["SourceDto"];
            /** Format: date */
            readonly validFrom?: string;
            readonly reason: string;
        };
        readonly RecipientChangeDto: {
            readonly name: string;
            /** @enum {string} */
            readonly kind: "GEMEINDE" | "STADT" | "KREISFREIE_STADT" | "LANDKREIS";
            readonly county?: string;
            readonly population: number;
            /** Format: date */
            readonly populationOn: string;
            readonly source: components["schemas"]["SourceDto"];
            /** Format: date */
            readonly since: string;
        };
        readonly AssociationDto: {
            /** @enum {string} */
            readonly association: "LANDKREISTAG" | "STAEDTETAG" | "STAEDTE_UND_GEMEINDEBUND";
            /** Format: date */
            readonly since: string;
            readonly source: components["schemas"]["SourceDto"];
        };
        readonly RecipientEndDto: {
            /** Format: date */
            readonly validTo: string;
            readonly successor?: string;
            /**
             * @example [
             *       "06412000"
             *     ]
             */
            readonly otherSuccessors?: readonly string[];
            readonly source: components["schemas"]["SourceDto"];
        };
        readonly RecipientEndCorrectionDto: {
            /** Format: date */
            readonly validTo?: string;
            readonly successor?: string;
            /**
             * @example [
             *       "06412000"
             *     ]
             */
            readonly otherSuccessors?: readonly string[];
            readonly source: components["schemas"]["SourceDto"];
            readonly reason: string;
        };
        readonly RecipientView: {
            readonly recipient: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "GEMEINDE" | "STADT" | "KREISFREIE_STADT" | "LANDKREIS";
            readonly county?: string;
            readonly population: number;
            /** Format: date */
            readonly populationOn: string;
            /** Format: date */
            readonly validFrom?: string;
            /** Format: date */
            readonly validTo?: string;
            readonly successor?: string;
            readonly otherSuccessors?: readonly string[];
            readonly source: components["schemas"]["SourceView"];
        };
        readonly RecipientPage: {
            readonly position: string;
            readonly next?: string;
            readonly items: readonly components["schemas"]["RecipientView"][];
        };
        readonly PredecessorView: {
            readonly recipient: string;
            readonly name: string;
            /** Format: date */
            readonly validTo: string;
            readonly passedRights: boolean;
        };
        readonly RecipientAnswer: {
            readonly recipient: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "GEMEINDE" | "STADT" | "KREISFREIE_STADT" | "LANDKREIS";
            readonly county?: string;
            readonly population: number;
            /** Format: date */
            readonly populationOn: string;
            /** Format: date */
            readonly validFrom?: string;
            /** Format: date */
            readonly validTo?: string;
            readonly successor?: string;
            readonly otherSuccessors?: readonly string[];
            readonly source: components["schemas"]["SourceView"];
            readonly position: string;
            readonly valid: boolean;
            /** @enum {string} */
            readonly association: "LANDKREISTAG" | "STAEDTETAG" | "STAEDTE_UND_GEMEINDEBUND";
            /** Format: date */
            readonly associationSince?: string;
            readonly predecessors: readonly components["schemas"]["PredecessorView"][];
            readonly changes: readonly components["schemas"]["ChangeView"][];
        };
        readonly ConsumptionTotalView: {
            readonly committed: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
            readonly benefitAccepted: components["schemas"]["MoneyView"];
            readonly benefitPaid: components["schemas"]["MoneyView"];
        };
        readonly JointAwardView: {
            readonly caseNumber: string;
            readonly programme: string;
            readonly fiscalYear: number;
            readonly recipients: readonly string[];
            readonly awarded: components["schemas"]["MoneyView"];
            readonly committed: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
        };
        readonly JointTotalView: {
            readonly committed: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
        };
        readonly RecipientConsumptionView: {
            readonly recipient: string;
            readonly programme: string;
            readonly fiscalYear: number;
            readonly committed: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
            readonly benefitAccepted: components["schemas"]["MoneyView"];
            readonly benefitPaid: components["schemas"]["MoneyView"];
            readonly synthetic: boolean;
        };
        readonly RecipientConsumptionPage: {
            readonly position: string;
            readonly next?: string;
            readonly total: components["schemas"]["ConsumptionTotalView"];
            readonly jointAwards: readonly components["schemas"]["JointAwardView"][];
            readonly jointTotal: components["schemas"]["JointTotalView"];
            readonly items: readonly components["schemas"]["RecipientConsumptionView"][];
        };
        readonly ServiceDto: {
            readonly name: string;
            /** @enum {string} */
            readonly stateOfOrigin: "BB" | "BE" | "BW" | "BY" | "HB" | "HE" | "HH" | "MV" | "NI" | "NW" | "RP" | "SH" | "SL" | "SN" | "ST" | "TH";
            /** @enum {string} */
            readonly platform: "CIVENTO" | "OTHER_STATE";
            readonly leikaKey: string;
        };
        readonly RecordedService: {
            readonly position: string;
            readonly leikaKey: string;
            readonly name: string;
        };
        readonly ServiceCorrectionDto: {
            readonly name: string;
            /** @enum {string} */
            readonly stateOfOrigin: "BB" | "BE" | "BW" | "BY" | "HB" | "HE" | "HH" | "MV" | "NI" | "NW" | "RP" | "SH" | "SL" | "SN" | "ST" | "TH";
            /** @enum {string} */
            readonly platform: "CIVENTO" | "OTHER_STATE";
            readonly reason: string;
        };
        readonly OperatingCostDto: {
            readonly fiscalYear: number;
            readonly recipient?: string;
            readonly amount: string;
            readonly source: components["schemas"]["SourceDto"];
        };
        readonly PrerequisiteDto: {
            /** @enum {string} */
            readonly prerequisite: "LOCAL_INTEGRATION" | "HESSENFINDER_ENTRY" | "PORTAL_VISIBILITY";
            /** Format: date */
            readonly since: string;
        };
        readonly MetPrerequisite: {
            /** @enum {string} */
            readonly prerequisite: "LOCAL_INTEGRATION" | "HESSENFINDER_ENTRY" | "PORTAL_VISIBILITY";
            /** Format: date */
            readonly since: string;
        };
        readonly RecordedReadiness: {
            readonly position: string;
            readonly met: readonly components["schemas"]["MetPrerequisite"][];
            readonly missing: readonly ("LOCAL_INTEGRATION" | "HESSENFINDER_ENTRY" | "PORTAL_VISIBILITY")[];
        };
        readonly PrerequisiteLossDto: {
            /** @enum {string} */
            readonly prerequisite: "LOCAL_INTEGRATION" | "HESSENFINDER_ENTRY" | "PORTAL_VISIBILITY";
            readonly reason: string;
        };
        readonly ServiceView: {
            readonly leikaKey: string;
            readonly name: string;
            readonly stateOfOrigin: string;
            /** @enum {string} */
            readonly platform: "CIVENTO" | "OTHER_STATE";
            readonly synthetic: boolean;
        };
        readonly ServiceList: {
            readonly position: string;
            readonly items: readonly components["schemas"]["ServiceView"][];
        };
        readonly ReadinessView: {
            readonly leikaKey: string;
            readonly name: string;
            /** Format: date */
            readonly localIntegrationSince?: string;
            /** Format: date */
            readonly hessenfinderEntrySince?: string;
            /** Format: date */
            readonly portalVisibilitySince?: string;
            readonly missing: readonly ("LOCAL_INTEGRATION" | "HESSENFINDER_ENTRY" | "PORTAL_VISIBILITY")[];
            readonly synthetic: boolean;
        };
        readonly ReadinessList: {
            readonly position: string;
            readonly items: readonly components["schemas"]["ReadinessView"][];
        };
        readonly ListSumView: {
            readonly field: string;
            readonly amount: components["schemas"]["MoneyView"];
        };
        readonly ServiceCostView: {
            readonly fiscalYear: number;
            readonly leikaKey?: string;
            /** @enum {string} */
            readonly association?: "LANDKREISTAG" | "STAEDTETAG" | "STAEDTE_UND_GEMEINDEBUND";
            readonly claimed: components["schemas"]["MoneyView"];
            readonly stated: components["schemas"]["MoneyView"];
            readonly cost: components["schemas"]["MoneyView"];
            readonly coveredByBudget: components["schemas"]["MoneyView"];
            readonly coveredByAuthority: components["schemas"]["MoneyView"];
            readonly uncovered: components["schemas"]["MoneyView"];
        };
        readonly ServiceCostPage: {
            readonly position: string;
            readonly next?: string;
            readonly count?: number;
            readonly sums?: readonly components["schemas"]["ListSumView"][];
            readonly items: readonly components["schemas"]["ServiceCostView"][];
        };
        readonly AppropriationDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            readonly name: string;
            readonly amount: string;
            /** @enum {string} */
            readonly exactness: "EXACT" | "UP_TO" | "APPROXIMATE";
            readonly source: components["schemas"]["SourceDto"];
            readonly product?: string;
        };
        readonly RecordedBudgetLine: {
            readonly position: string;
            readonly appropriation: components["schemas"]["MoneyView"];
            readonly supplements: components["schemas"]["MoneyView"];
            readonly authorised: components["schemas"]["MoneyView"];
            readonly blocked: components["schemas"]["MoneyView"];
            readonly committed: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
            readonly available: components["schemas"]["MoneyView"];
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
        };
        readonly AppropriationCorrectionDto: {
            readonly name: string;
            readonly amount: string;
            /** @enum {string} */
            readonly exactness: "EXACT" | "UP_TO" | "APPROXIMATE";
            readonly source: components["schemas"]["SourceDto"];
            readonly product?: string;
            readonly reason: string;
        };
        readonly AppropriationReversalDto: {
            readonly reason: string;
        };
        readonly SupplementDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly supplementId: string;
            readonly amount: string;
            /** @enum {string} */
            readonly exactness: "EXACT" | "UP_TO" | "APPROXIMATE";
            readonly source: components["schemas"]["SourceDto"];
        };
        readonly ConsentDto: {
            readonly consentReference: string;
            /** Format: date */
            readonly consentedOn: string;
        };
        readonly OverrunDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly overrunId: string;
            readonly amount: string;
            readonly consent: components["schemas"]["ConsentDto"];
            readonly reason: string;
        };
        readonly ReasonDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly reason: string;
        };
        readonly BlockDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly blockId: string;
            readonly amount: string;
            readonly reason: string;
        };
        readonly GeneralBlockDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly blockId: string;
            readonly percent: string;
            readonly stopsPayments?: boolean;
            readonly reason: string;
        };
        readonly BlockReleaseDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly amount?: string;
            readonly reason: string;
        };
        readonly CorrectsDto: {
            readonly fiscalYear: number;
            readonly id: string;
        };
        readonly CommitmentDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly commitmentId: string;
            readonly amount: string;
            readonly recipient?: string;
            readonly corrects?: components["schemas"]["CorrectsDto"];
        };
        readonly ReductionDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly amount: string;
            readonly reason: string;
        };
        readonly CommitmentOrderDto: {
            readonly payeeId: string;
            readonly amount?: string;
            /** Format: date */
            readonly dueOn: string;
            readonly reason: string;
        };
        readonly PreparedOrder: {
            readonly position: string;
            readonly orderNumber: string;
            readonly caseNumber: string;
            /** @enum {string} */
            readonly state: "PREPARED" | "CERTIFIED" | "ORDERED" | "SETTLED" | "WITHDRAWN" | "REJECTED" | "RETURNED";
            readonly amount: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly dueOn: string;
            readonly certifiedFactual: boolean;
            readonly certifiedArithmetic: boolean;
            /** Format: date */
            readonly orderedOn?: string;
            /** Format: date */
            readonly settledOn?: string;
            /** Format: date */
            readonly returnedOn?: string;
            /** Format: date */
            readonly dueOnRequested?: string;
        };
        readonly DisbursementDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly disbursementId: string;
            readonly commitmentId: string;
            readonly reference: string;
            readonly consent?: components["schemas"]["ConsentDto"];
            readonly amount: string;
            readonly corrects?: components["schemas"]["CorrectsDto"];
        };
        readonly ReversalDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly amount: string;
            readonly reason: string;
            readonly reference: string;
        };
        readonly CarryOverDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly carryOverId: string;
            readonly amount: string;
            readonly commitmentId?: string;
            readonly sourceYear?: number;
            readonly consent: components["schemas"]["ConsentDto"];
            readonly reason: string;
        };
        readonly YearEndReleaseDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            /**
             * @example [
             *       "SAMMEL-2023-1"
             *     ]
             */
            readonly commitmentIds?: readonly string[];
            readonly reason: string;
        };
        readonly CommitmentCarryOversDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly carryOverId: string;
            /**
             * @example [
             *       "SAMMEL-2023-1"
             *     ]
             */
            readonly commitmentIds?: readonly string[];
            readonly consent: components["schemas"]["ConsentDto"];
            readonly reason: string;
        };
        readonly CarriedCommitment: {
            readonly commitmentId: string;
            readonly carryOverId: string;
            readonly sourceYear: number;
            readonly amount: components["schemas"]["MoneyView"];
        };
        readonly CommitmentStillOpen: {
            readonly commitmentId: string;
            readonly open: components["schemas"]["MoneyView"];
        };
        readonly RecordedCarryOvers: {
            readonly position: string;
            readonly appropriation: components["schemas"]["MoneyView"];
            readonly supplements: components["schemas"]["MoneyView"];
            readonly authorised: components["schemas"]["MoneyView"];
            readonly blocked: components["schemas"]["MoneyView"];
            readonly committed: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
            readonly available: components["schemas"]["MoneyView"];
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            readonly carriedOver: readonly components["schemas"]["CarriedCommitment"][];
            readonly stillOpen: readonly components["schemas"]["CommitmentStillOpen"][];
        };
        readonly ReopeningDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly consent: components["schemas"]["ConsentDto"];
            readonly reason: string;
        };
        readonly CoverLinkDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly partnerProgramme: string;
            readonly partnerLine: string;
            readonly coverLinkId: string;
            /** @enum {string} */
            readonly direction: "ONE_WAY" | "MUTUAL";
            readonly source: components["schemas"]["SourceDto"];
        };
        readonly TransferDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly partnerProgramme: string;
            readonly partnerLine: string;
            readonly transferId: string;
            readonly amount: string;
            readonly reason: string;
        };
        readonly CommitmentAuthorityDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly commitmentAuthorityId: string;
            readonly burdenedYear: number;
            readonly amount: string;
            readonly source: components["schemas"]["SourceDto"];
        };
        readonly ObligationDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly obligationId: string;
            readonly burdenedYear: number;
            readonly amount: string;
            readonly recipient?: string;
            readonly leikaKey?: string;
            readonly reason: string;
        };
        readonly ObligationReleaseDto: {
            /** Format: date */
            readonly effectiveDay?: string;
            readonly amount?: string;
            readonly reason: string;
        };
        readonly BudgetLineView: {
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            readonly name: string;
            readonly synthetic: boolean;
            /** @enum {string} */
            readonly exactness: "EXACT" | "UP_TO" | "APPROXIMATE";
            readonly source: components["schemas"]["SourceView"];
            readonly product?: string;
            readonly appropriation: components["schemas"]["MoneyView"];
            readonly supplements: components["schemas"]["MoneyView"];
            readonly appropriated: components["schemas"]["MoneyView"];
            readonly overrun: components["schemas"]["MoneyView"];
            readonly transferredIn: components["schemas"]["MoneyView"];
            readonly transferredOut: components["schemas"]["MoneyView"];
            readonly carriedIn: components["schemas"]["MoneyView"];
            readonly carriedOn: components["schemas"]["MoneyView"];
            readonly lapsed: components["schemas"]["MoneyView"];
            readonly authorised: components["schemas"]["MoneyView"];
            readonly blocked: components["schemas"]["MoneyView"];
            readonly committed: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
            readonly available: components["schemas"]["MoneyView"];
            readonly usedPercent: string;
            /** Format: date */
            readonly effectiveFrom: string;
            /** Format: date-time */
            readonly warnedAt?: string;
            readonly events: string;
        };
        readonly BudgetLinePage: {
            readonly position: string;
            readonly next?: string;
            readonly items: readonly components["schemas"]["BudgetLineView"][];
        };
        readonly LaterEventView: {
            readonly position: string;
            /** Format: date-time */
            readonly recordedAt: string;
            /** Format: date */
            readonly effectiveDay: string;
            readonly type: string;
            readonly data: {
                readonly [key: string]: unknown;
            };
        };
        readonly BudgetLineAnswer: {
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            readonly name: string;
            readonly synthetic: boolean;
            /** @enum {string} */
            readonly exactness: "EXACT" | "UP_TO" | "APPROXIMATE";
            readonly source: components["schemas"]["SourceView"];
            readonly product?: string;
            readonly appropriation: components["schemas"]["MoneyView"];
            readonly supplements: components["schemas"]["MoneyView"];
            readonly appropriated: components["schemas"]["MoneyView"];
            readonly overrun: components["schemas"]["MoneyView"];
            readonly transferredIn: components["schemas"]["MoneyView"];
            readonly transferredOut: components["schemas"]["MoneyView"];
            readonly carriedIn: components["schemas"]["MoneyView"];
            readonly carriedOn: components["schemas"]["MoneyView"];
            readonly lapsed: components["schemas"]["MoneyView"];
            readonly authorised: components["schemas"]["MoneyView"];
            readonly blocked: components["schemas"]["MoneyView"];
            readonly committed: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
            readonly available: components["schemas"]["MoneyView"];
            readonly usedPercent: string;
            /** Format: date */
            readonly effectiveFrom: string;
            /** Format: date-time */
            readonly warnedAt?: string;
            readonly events: string;
            readonly position: string;
            readonly recordedLater?: readonly components["schemas"]["LaterEventView"][];
        };
        readonly ForecastAnswer: {
            readonly position: string;
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            /** Format: date */
            readonly asOf: string;
            readonly forecast: components["schemas"]["MoneyView"];
            readonly formula: string;
            /** @enum {string} */
            readonly follows: "BOUND" | "RATE";
            readonly committed: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
            readonly authorised: components["schemas"]["MoneyView"];
            readonly daysPassed: number;
            readonly daysOfYear: number;
            readonly bound: components["schemas"]["MoneyView"];
            readonly atRate?: components["schemas"]["MoneyView"];
            readonly shortfall: components["schemas"]["MoneyView"];
        };
        readonly CoverLinkView: {
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            readonly coverLinkId: string;
            readonly partnerProgramme: string;
            readonly partnerLine: string;
            /** @enum {string} */
            readonly direction: "ONE_WAY" | "MUTUAL";
            readonly source: components["schemas"]["SourceView"];
            /** Format: date */
            readonly declaredFrom: string;
            /** Format: date */
            readonly revokedFrom?: string;
            readonly revocationReason?: string;
            readonly synthetic: boolean;
        };
        readonly CoverLinkPage: {
            readonly position: string;
            readonly next?: string;
            readonly items: readonly components["schemas"]["CoverLinkView"][];
        };
        readonly CarryOverView: {
            readonly carryOverId: string;
            /** @enum {string} */
            readonly direction: "ON" | "IN";
            readonly otherYear: number;
            readonly sourceYear: number;
            readonly amount: components["schemas"]["MoneyView"];
            readonly commitmentId?: string;
            /** Format: date */
            readonly usableUntil: string;
            readonly consentReference: string;
            /** Format: date */
            readonly consentedOn: string;
            readonly reason: string;
            /** Format: date */
            readonly effectiveDay: string;
            /** Format: date */
            readonly reversedOn?: string;
        };
        readonly CarryOverPage: {
            readonly position: string;
            readonly next?: string;
            readonly items: readonly components["schemas"]["CarryOverView"][];
        };
        readonly AdvanceBurdenView: {
            readonly fiscalYear: number;
            readonly authorisedIn: number;
            readonly granted: components["schemas"]["MoneyView"];
            readonly burdened: components["schemas"]["MoneyView"];
            readonly left: components["schemas"]["MoneyView"];
            readonly obligations: number;
            readonly synthetic: boolean;
        };
        readonly AdvanceBurdenPage: {
            readonly position: string;
            readonly next?: string;
            readonly items: readonly components["schemas"]["AdvanceBurdenView"][];
        };
        readonly OpenCommitmentView: {
            readonly commitmentId: string;
            readonly open: components["schemas"]["MoneyView"];
            readonly recipient?: string;
            readonly isOfCase: boolean;
        };
        readonly OpenMatterView: {
            /** @enum {string} */
            readonly kind: "PAYMENT_ORDER" | "BANK_BOOKING" | "CLAIM" | "GRANT" | "BUDGET_ACT";
            readonly reference: string;
            readonly state: string;
            readonly amount?: components["schemas"]["MoneyView"];
            readonly holdsBack: boolean;
        };
        readonly ClosingAnswer: {
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            /** Format: date */
            readonly closedOn?: string;
            /** Format: date */
            readonly closesByItselfOn?: string;
            readonly lapsing: components["schemas"]["MoneyView"];
            readonly committed: components["schemas"]["MoneyView"];
            readonly openCommitments: readonly components["schemas"]["OpenCommitmentView"][];
            readonly openCommitmentCount: number;
            readonly openMatters: readonly components["schemas"]["OpenMatterView"][];
            readonly holdingBackCount: number;
            readonly mayBeClosed: boolean;
            readonly position: string;
        };
        readonly ActorView: {
            readonly subject: string;
            readonly role: string;
        };
        readonly TrailView: components["schemas"]["TrailView.ProgrammeRegistered"] | components["schemas"]["TrailView.ProgrammeCorrected"] | components["schemas"]["TrailView.AnnouncedTotalRecorded"] | components["schemas"]["TrailView.AnnouncedTotalCorrected"] | components["schemas"]["TrailView.AppropriationEnacted"] | components["schemas"]["TrailView.AppropriationReversed"] | components["schemas"]["TrailView.SupplementEnacted"] | components["schemas"]["TrailView.OverrunThresholdSet"] | components["schemas"]["TrailView.CarryOverRuleSet"] | components["schemas"]["TrailView.BankAccountBookedInYear"] | components["schemas"]["TrailView.CommitmentAuthorityGranted"] | components["schemas"]["TrailView.ObligationEntered"] | components["schemas"]["TrailView.ObligationReduced"] | components["schemas"]["TrailView.ObligationReleased"] | components["schemas"]["TrailView.FundsCarriedOn"] | components["schemas"]["TrailView.FundsCarriedIn"] | components["schemas"]["TrailView.CarryOverReversed"] | components["schemas"]["TrailView.YearClosed"] | components["schemas"]["TrailView.YearReopened"] | components["schemas"]["TrailView.OverrunConsented"] | components["schemas"]["TrailView.OverrunReversed"] | components["schemas"]["TrailView.CoverLinkDeclared"] | components["schemas"]["TrailView.CoverLinkRevoked"] | components["schemas"]["TrailView.FundsTransferredOut"] | components["schemas"]["TrailView.FundsTransferredIn"] | components["schemas"]["TrailView.FundsBlocked"] | components["schemas"]["TrailView.BlockReleased"] | components["schemas"]["TrailView.FundsCommitted"] | components["schemas"]["TrailView.CommitmentReduced"] | components["schemas"]["TrailView.CommitmentReleased"] | components["schemas"]["TrailView.FundsDisbursed"] | components["schemas"]["TrailView.DisbursementReversed"] | components["schemas"]["TrailView.DisbursementReturnedAsIncome"] | components["schemas"]["TrailView.UsageWarningRaised"] | components["schemas"]["TrailView.BudgetActProposed"] | components["schemas"]["TrailView.RuleLiftingProposed"] | components["schemas"]["TrailView.BudgetActConfirmed"] | components["schemas"]["TrailView.BudgetActRejected"] | components["schemas"]["TrailView.BudgetActFourEyesViolationRefused"] | components["schemas"]["TrailView.RecipientRegistered"] | components["schemas"]["TrailView.RecipientCorrected"] | components["schemas"]["TrailView.RecipientChanged"] | components["schemas"]["TrailView.AssociationSet"] | components["schemas"]["TrailView.RecipientEnded"] | components["schemas"]["TrailView.RecipientEndCorrected"] | components["schemas"]["TrailView.ServiceRegistered"] | components["schemas"]["TrailView.OperatingCostStated"] | components["schemas"]["TrailView.ServiceCorrected"] | components["schemas"]["TrailView.PrerequisiteMet"] | components["schemas"]["TrailView.PrerequisiteLost"] | components["schemas"]["TrailView.CaseNumberAssigned"] | components["schemas"]["TrailView.CommitmentCaseOpened"] | components["schemas"]["TrailView.FundingRequested"] | components["schemas"]["TrailView.FundingRequestMoved"] | components["schemas"]["TrailView.ClaimSubmitted"] | components["schemas"]["TrailView.ClaimAmended"] | components["schemas"]["TrailView.ClaimWithdrawn"] | components["schemas"]["TrailView.ClaimCertifiedFactual"] | components["schemas"]["TrailView.ClaimCertifiedArithmetic"] | components["schemas"]["TrailView.ClaimApproved"] | components["schemas"]["TrailView.ClaimRejected"] | components["schemas"]["TrailView.ClaimRevoked"] | components["schemas"]["TrailView.ClaimPartlyRevoked"] | components["schemas"]["TrailView.FourEyesViolationRefused"] | components["schemas"]["TrailView.FundingRuleSet"] | components["schemas"]["TrailView.SecondPersonRuleSet"] | components["schemas"]["TrailView.FramePaymentRuleSet"] | components["schemas"]["TrailView.ProofOfUseRuleSet"] | components["schemas"]["TrailView.InterestRuleSet"] | components["schemas"]["TrailView.GrantApplied"] | components["schemas"]["TrailView.GrantCertifiedFactual"] | components["schemas"]["TrailView.GrantCertifiedArithmetic"] | components["schemas"]["TrailView.GrantAwarded"] | components["schemas"]["TrailView.GrantRejected"] | components["schemas"]["TrailView.AwardAmended"] | components["schemas"]["TrailView.GrantFinancingChanged"] | components["schemas"]["TrailView.AwardReduced"] | components["schemas"]["TrailView.GrantExcessClaimed"] | components["schemas"]["TrailView.FundsDrawnDown"] | components["schemas"]["TrailView.GrantCompleted"] | components["schemas"]["TrailView.GrantFundsReturnedAsIncome"] | components["schemas"]["TrailView.GrantFundsReturned"] | components["schemas"]["TrailView.GrantRevoked"] | components["schemas"]["TrailView.GrantPartlyRevoked"] | components["schemas"]["TrailView.RepaymentClaimed"] | components["schemas"]["TrailView.RepaymentReceived"] | components["schemas"]["TrailView.RepaymentDeferred"] | components["schemas"]["TrailView.RepaymentWaived"] | components["schemas"]["TrailView.RepaymentWrittenOff"] | components["schemas"]["TrailView.RepaymentAuthorityViolationRefused"] | components["schemas"]["TrailView.AwardConditionSet"] | components["schemas"]["TrailView.AwardConditionMet"] | components["schemas"]["TrailView.AwardConditionMissed"] | components["schemas"]["TrailView.AwardConditionWaived"] | components["schemas"]["TrailView.CaseActProposed"] | components["schemas"]["TrailView.CaseActConfirmed"] | components["schemas"]["TrailView.CaseActRejected"] | components["schemas"]["TrailView.CaseActFourEyesViolationRefused"] | components["schemas"]["TrailView.FundsUseReported"] | components["schemas"]["TrailView.LateUseInterestClaimed"] | components["schemas"]["TrailView.UseByRuleSet"] | components["schemas"]["TrailView.YearClosingRuleSet"] | components["schemas"]["TrailView.DocumentTemplateSet"] | components["schemas"]["TrailView.BaseRateRecorded"] | components["schemas"]["TrailView.BaseRateCorrected"] | components["schemas"]["TrailView.ProofOfUseDeadlineSet"] | components["schemas"]["TrailView.ProofOfUseReceived"] | components["schemas"]["TrailView.ProofOfUseExamined"] | components["schemas"]["TrailView.GrantFourEyesViolationRefused"] | components["schemas"]["TrailView.PublishedAwardRecorded"] | components["schemas"]["TrailView.PublishedAwardCorrected"] | components["schemas"]["TrailView.FrameFundsBound"] | components["schemas"]["TrailView.FrameFundsFreed"] | components["schemas"]["TrailView.PayeeChangeProposed"] | components["schemas"]["TrailView.PayeeChangeConfirmed"] | components["schemas"]["TrailView.PayeeChangeRejected"] | components["schemas"]["TrailView.PayeeFourEyesViolationRefused"] | components["schemas"]["TrailView.AccountAssigned"] | components["schemas"]["TrailView.AccountGivenUp"] | components["schemas"]["TrailView.OrderingAuthorityGranted"] | components["schemas"]["TrailView.OrderingAuthorityUsed"] | components["schemas"]["TrailView.OrderingAuthorityRevoked"] | components["schemas"]["TrailView.OrderingAuthorityFourEyesViolationRefused"] | components["schemas"]["TrailView.AgreementConcluded"] | components["schemas"]["TrailView.MilestoneAgreed"] | components["schemas"]["TrailView.MilestoneReported"] | components["schemas"]["TrailView.MilestoneSentBack"] | components["schemas"]["TrailView.MilestoneAccepted"] | components["schemas"]["TrailView.MilestoneClosed"] | components["schemas"]["TrailView.AgreementEnded"] | components["schemas"]["TrailView.AgreementFourEyesViolationRefused"] | components["schemas"]["TrailView.PaymentOrderPrepared"] | components["schemas"]["TrailView.PaymentOrderCertifiedFactual"] | components["schemas"]["TrailView.PaymentOrderCertifiedArithmetic"] | components["schemas"]["TrailView.PaymentOrderWithdrawn"] | components["schemas"]["TrailView.BookingYearExceptionGranted"] | components["schemas"]["TrailView.PaymentOrdered"] | components["schemas"]["TrailView.PaymentSettled"] | components["schemas"]["TrailView.PaymentRejectedByBank"] | components["schemas"]["TrailView.PaymentReturned"] | components["schemas"]["TrailView.PaymentReturnedAsIncome"] | components["schemas"]["TrailView.PaymentFourEyesViolationRefused"] | components["schemas"]["TrailView.PaymentAuthorityViolationRefused"] | components["schemas"]["TrailView.PaymentSplitFound"] | components["schemas"]["TrailView.PaymentRunCreated"] | components["schemas"]["TrailView.PaymentRunSent"] | components["schemas"]["TrailView.PaymentRunCancelled"] | components["schemas"]["TrailView.PaymentStatusReported"] | components["schemas"]["TrailView.PayeeVerified"] | components["schemas"]["TrailView.PayeeVerificationDecided"] | components["schemas"]["TrailView.OrdersAssignedToRun"] | components["schemas"]["TrailView.OrdersFreedFromRun"] | components["schemas"]["TrailView.DebtorAccountSet"] | components["schemas"]["TrailView.BankStatementReceived"] | components["schemas"]["TrailView.BankBookingRecorded"] | components["schemas"]["TrailView.BankBookingMatched"] | components["schemas"]["TrailView.BankBookingAssignmentProposed"] | components["schemas"]["TrailView.BankBookingAssignmentRejected"] | components["schemas"]["TrailView.BankBookingFoundNotOurs"] | components["schemas"]["TrailView.BankBookingFourEyesViolationRefused"] | components["schemas"]["TrailView.ImportBegun"] | components["schemas"]["TrailView.InputRowRecorded"] | components["schemas"]["TrailView.InputRowCorrected"] | components["schemas"]["TrailView.ImportFinished"];
        readonly TrailPage: {
            readonly position: string;
            readonly next?: string;
            readonly items: readonly components["schemas"]["TrailView"][];
        };
        readonly BlockView: {
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            readonly blockId: string;
            /** @enum {string} */
            readonly state: "BLOCKED" | "PARTLY_RELEASED" | "RELEASED";
            readonly amount: components["schemas"]["MoneyView"];
            readonly blocked: components["schemas"]["MoneyView"];
            readonly percent?: string;
            readonly stopsPayments: boolean;
            readonly reason: string;
            /** Format: date */
            readonly blockedFrom: string;
            /** Format: date */
            readonly releasedOn?: string;
            readonly releaseReason?: string;
            readonly synthetic: boolean;
        };
        readonly BlockPage: {
            readonly position: string;
            readonly next?: string;
            readonly count?: number;
            readonly sums?: readonly components["schemas"]["ListSumView"][];
            readonly items: readonly components["schemas"]["BlockView"][];
        };
        readonly CommitmentView: {
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            readonly commitmentId: string;
            readonly recipient?: string;
            readonly isOfCase: boolean;
            /** @enum {string} */
            readonly state: "OPEN" | "DONE";
            readonly amount: components["schemas"]["MoneyView"];
            readonly open: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly committedFrom: string;
            readonly synthetic: boolean;
        };
        readonly CommitmentPage: {
            readonly position: string;
            readonly next?: string;
            readonly count?: number;
            readonly sums?: readonly components["schemas"]["ListSumView"][];
            readonly items: readonly components["schemas"]["CommitmentView"][];
        };
        readonly FundsTransferView: {
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            readonly transferId: string;
            /** @enum {string} */
            readonly direction: "OUT" | "IN";
            readonly partnerProgramme: string;
            readonly partnerLine: string;
            /** @enum {string} */
            readonly state: "STANDING" | "REVERSED";
            readonly amount: components["schemas"]["MoneyView"];
            readonly coverLinkId?: string;
            readonly reverses?: string;
            readonly reason: string;
            /** Format: date */
            readonly effectiveDay: string;
            /** Format: date */
            readonly reversedOn?: string;
            readonly synthetic: boolean;
        };
        readonly FundsTransferPage: {
            readonly position: string;
            readonly next?: string;
            readonly items: readonly components["schemas"]["FundsTransferView"][];
        };
        readonly ObligationView: {
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            readonly obligationId: string;
            readonly burdenedYear: number;
            readonly recipient?: string;
            readonly leikaKey?: string;
            /** @enum {string} */
            readonly state: "STANDING" | "RELEASED";
            readonly amount: components["schemas"]["MoneyView"];
            readonly standing: components["schemas"]["MoneyView"];
            readonly reason: string;
            /** Format: date */
            readonly enteredFrom: string;
            readonly synthetic: boolean;
        };
        readonly ObligationPage: {
            readonly position: string;
            readonly next?: string;
            readonly count?: number;
            readonly sums?: readonly components["schemas"]["ListSumView"][];
            readonly items: readonly components["schemas"]["ObligationView"][];
        };
        readonly RecordedBudgetAct: {
            readonly position: string;
            readonly budgetActId: string;
            /** @enum {string} */
            readonly act: "APPROPRIATION" | "APPROPRIATION_CORRECTION" | "APPROPRIATION_REVERSAL" | "SUPPLEMENT" | "OVERRUN" | "OVERRUN_REVERSAL" | "TRANSFER" | "TRANSFER_REVERSAL" | "BLOCK" | "BLOCK_RELEASE" | "COMMITMENT_AUTHORITY" | "CARRY_OVER" | "CARRY_OVERS" | "CARRY_OVER_REVERSAL" | "CLOSING" | "REOPENING" | "RULE_LIFTING";
            /** @enum {string} */
            readonly state: "PROPOSED" | "CONFIRMED" | "REJECTED";
        };
        readonly BudgetActRejectionDto: {
            readonly reason: string;
        };
        readonly BudgetActView: {
            readonly budgetActId: string;
            /** @enum {string} */
            readonly act: "APPROPRIATION" | "APPROPRIATION_CORRECTION" | "APPROPRIATION_REVERSAL" | "SUPPLEMENT" | "OVERRUN" | "OVERRUN_REVERSAL" | "TRANSFER" | "TRANSFER_REVERSAL" | "BLOCK" | "BLOCK_RELEASE" | "COMMITMENT_AUTHORITY" | "CARRY_OVER" | "CARRY_OVERS" | "CARRY_OVER_REVERSAL" | "CLOSING" | "REOPENING" | "RULE_LIFTING";
            /** @enum {string} */
            readonly state: "PROPOSED" | "CONFIRMED" | "REJECTED";
            readonly programme: string;
            readonly line?: string;
            readonly fiscalYear?: number;
            readonly itemId?: string;
            readonly partner?: string;
            readonly name?: string;
            readonly amount?: components["schemas"]["MoneyView"];
            readonly exactness?: string;
            readonly source?: components["schemas"]["SourceView"];
            readonly reason?: string;
            readonly consentReference?: string;
            /** Format: date */
            readonly consentedOn?: string;
            /** Format: date */
            readonly effectiveDay?: string;
            readonly proposedBy: string;
            /** Format: date */
            readonly proposedOn: string;
            readonly decidedBy?: string;
            /** Format: date */
            readonly decidedOn?: string;
            readonly decisionReason?: string;
            readonly synthetic: boolean;
        };
        readonly BudgetActPage: {
            readonly position: string;
            readonly next?: string;
            readonly items: readonly components["schemas"]["BudgetActView"][];
        };
        readonly BudgetActAnswer: {
            readonly budgetActId: string;
            /** @enum {string} */
            readonly act: "APPROPRIATION" | "APPROPRIATION_CORRECTION" | "APPROPRIATION_REVERSAL" | "SUPPLEMENT" | "OVERRUN" | "OVERRUN_REVERSAL" | "TRANSFER" | "TRANSFER_REVERSAL" | "BLOCK" | "BLOCK_RELEASE" | "COMMITMENT_AUTHORITY" | "CARRY_OVER" | "CARRY_OVERS" | "CARRY_OVER_REVERSAL" | "CLOSING" | "REOPENING" | "RULE_LIFTING";
            /** @enum {string} */
            readonly state: "PROPOSED" | "CONFIRMED" | "REJECTED";
            readonly programme: string;
            readonly line?: string;
            readonly fiscalYear?: number;
            readonly itemId?: string;
            readonly partner?: string;
            readonly name?: string;
            readonly amount?: components["schemas"]["MoneyView"];
            readonly exactness?: string;
            readonly source?: components["schemas"]["SourceView"];
            readonly reason?: string;
            readonly consentReference?: string;
            /** Format: date */
            readonly consentedOn?: string;
            /** Format: date */
            readonly effectiveDay?: string;
            readonly proposedBy: string;
            /** Format: date */
            readonly proposedOn: string;
            readonly decidedBy?: string;
            /** Format: date */
            readonly decidedOn?: string;
            readonly decisionReason?: string;
            readonly synthetic: boolean;
            readonly position: string;
        };
        readonly PeriodDto: {
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
        };
        readonly ClaimDto: {
            readonly programme: string;
            readonly line?: string;
            readonly recipient: string;
            readonly leikaKey: string;
            readonly servicePeriod: components["schemas"]["PeriodDto"];
            readonly amount: string;
            /** Format: date */
            readonly receivedOn?: string;
            readonly description?: string;
        };
        readonly RecordedClaim: {
            readonly position: string;
            readonly caseNumber: string;
            /** @enum {string} */
            readonly state: "SUBMITTED" | "CERTIFIED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED";
            readonly version: number;
            readonly claimed: components["schemas"]["MoneyView"];
            readonly approved?: components["schemas"]["MoneyView"];
            readonly certifiedFactual: boolean;
            readonly certifiedArithmetic: boolean;
        };
        readonly AmendmentDto: {
            readonly amount: string;
            /** Format: date */
            readonly receivedOn?: string;
            readonly reason: string;
        };
        readonly ClaimReasonDto: {
            readonly reason: string;
        };
        readonly ApprovalDto: {
            readonly doubleFundingReason?: string;
            readonly amount?: string;
            readonly reason?: string;
        };
        readonly HearingDto: {
            /** Format: date */
            readonly heldOn: string;
            /** @enum {string} */
            readonly statement: "RECEIVED" | "NONE" | "DISPENSED";
            readonly note?: string;
        };
        readonly NoticeRevocationDto: {
            readonly reason: string;
            /** Format: date */
            readonly effectiveDay?: string;
            /** @enum {string} */
            readonly ground?: "WITHDRAWAL" | "REVOCATION";
            readonly amount?: string;
            /** Format: date */
            readonly ineffectiveFrom?: string;
            readonly hearing?: components["schemas"]["HearingDto"];
            /** Format: date */
            readonly repaymentDueOn?: string;
        };
        readonly PeriodView: {
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
        };
        readonly HearingView: {
            /** @enum {string} */
            readonly before: "WITHDRAWAL" | "REVOCATION" | "REDUCTION" | "FINANCING_CHANGE" | "EXCESS_CLAIM";
            /** Format: date */
            readonly decidedOn: string;
            /** Format: date */
            readonly heldOn: string;
            /** @enum {string} */
            readonly statement: "RECEIVED" | "NONE" | "DISPENSED";
            readonly note?: string;
        };
        readonly ClaimView: {
            readonly caseNumber: string;
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            readonly recipient: string;
            readonly leikaKey: string;
            readonly servicePeriod: components["schemas"]["PeriodView"];
            /** @enum {string} */
            readonly state: "SUBMITTED" | "CERTIFIED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED";
            readonly version: number;
            readonly claimed: components["schemas"]["MoneyView"];
            readonly approved?: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
            readonly repayable?: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly receivedOn: string;
            readonly reason?: string;
            readonly hearings: readonly components["schemas"]["HearingView"][];
            readonly possibleDoubleFunding?: readonly string[];
            readonly doubleFundingReason?: string;
            readonly submittedBy?: string;
            readonly factualBy?: string;
            readonly arithmeticBy?: string;
            /** Format: date */
            readonly decidedOn?: string;
            readonly decidedBy?: string;
            readonly synthetic: boolean;
        };
        readonly ClaimPage: {
            readonly position: string;
            readonly next?: string;
            readonly count?: number;
            readonly sums?: readonly components["schemas"]["ListSumView"][];
            readonly items: readonly components["schemas"]["ClaimView"][];
        };
        readonly ClaimAnswer: {
            readonly caseNumber: string;
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            readonly recipient: string;
            readonly leikaKey: string;
            readonly servicePeriod: components["schemas"]["PeriodView"];
            /** @enum {string} */
            readonly state: "SUBMITTED" | "CERTIFIED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED";
            readonly version: number;
            readonly claimed: components["schemas"]["MoneyView"];
            readonly approved?: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
            readonly repayable?: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly receivedOn: string;
            readonly reason?: string;
            readonly hearings: readonly components["schemas"]["HearingView"][];
            readonly possibleDoubleFunding?: readonly string[];
            readonly doubleFundingReason?: string;
            readonly submittedBy?: string;
            readonly factualBy?: string;
            readonly arithmeticBy?: string;
            /** Format: date */
            readonly decidedOn?: string;
            readonly decidedBy?: string;
            readonly synthetic: boolean;
            readonly position: string;
        };
        readonly BalancedPlanDto: {
            readonly eligibleCost: string;
            readonly thirdPartyIncome: string;
            readonly ownFunds: string;
        };
        readonly ApplicationDto: {
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            readonly recipient: string;
            /**
             * @example [
             *       "06412000"
             *     ]
             */
            readonly partners?: readonly string[];
            readonly purpose: string;
            readonly projectCost: string;
            readonly plan?: components["schemas"]["BalancedPlanDto"];
            readonly requested: string;
            /** Format: date */
            readonly receivedOn?: string;
        };
        readonly RecordedGrant: {
            readonly position: string;
            readonly caseNumber: string;
            /** @enum {string} */
            readonly state: "APPLIED" | "CERTIFIED" | "AWARDED" | "COMPLETED" | "REJECTED" | "REVOKED";
            readonly requested: components["schemas"]["MoneyView"];
            readonly awarded: components["schemas"]["MoneyView"];
            readonly entitled: components["schemas"]["MoneyView"];
            readonly excess: components["schemas"]["MoneyView"];
            readonly drawnDown: components["schemas"]["MoneyView"];
            readonly left: components["schemas"]["MoneyView"];
            readonly returned: components["schemas"]["MoneyView"];
            readonly certifiedFactual: boolean;
            readonly certifiedArithmetic: boolean;
        };
        readonly AwardedYearDto: {
            readonly fiscalYear: number;
            readonly amount: string;
        };
        readonly FinancingPlanDto: {
            readonly eligibleCost: string;
            readonly thirdPartyIncome: string;
        };
        readonly AwardConditionDto: {
            readonly conditionId: string;
            readonly subject: string;
            /** Format: date */
            readonly dueOn?: string;
            readonly beforeDrawdown?: boolean;
        };
        readonly AwardDto: {
            readonly doubleFundingReason?: string;
            readonly amount?: string;
            readonly budgets?: readonly components["schemas"]["AwardedYearDto"][];
            /** @enum {string} */
            readonly financing?: "SHARE" | "FIXED_SUM" | "DEFICIT" | "FULL";
            readonly plan?: components["schemas"]["FinancingPlanDto"];
            readonly period: components["schemas"]["PeriodDto"];
            readonly conditionsToMeet?: readonly components["schemas"]["AwardConditionDto"][];
            readonly conditions?: string;
            readonly reason?: string;
        };
        readonly AwardAmendmentDto: {
            readonly amount: string;
            readonly fiscalYear?: number;
            readonly reason: string;
        };
        readonly DrawdownDto: {
            readonly drawdownId: string;
            readonly amount: string;
            /** Format: date */
            readonly requestedOn?: string;
        };
        readonly CompletionDto: {
            /** Format: date */
            readonly completedOn?: string;
        };
        readonly ReturnDto: {
            readonly returnId: string;
            readonly amount: string;
            /** Format: date */
            readonly returnedOn?: string;
            readonly reason: string;
        };
        readonly PublishedAwardDto: {
            readonly programme: string;
            readonly line: string;
            /**
             * @example [
             *       "06412000"
             *     ]
             */
            readonly recipients: readonly string[];
            readonly recipientNames: string;
            readonly amount: string;
            /** @enum {string} */
            readonly exactness: "EXACT" | "UP_TO" | "APPROXIMATE";
            readonly purpose: string;
            readonly decidedOn?: string;
            readonly source: components["schemas"]["SourceDto"];
            readonly awardId: string;
        };
        readonly RecordedPublishedAward: {
            readonly position: string;
            readonly awardId: string;
            readonly programme: string;
            readonly line: string;
            readonly recipients: readonly string[];
            readonly amount: components["schemas"]["MoneyView"];
            readonly boundIn?: number;
        };
        readonly PublishedAwardCorrectionDto: {
            readonly programme: string;
            readonly line: string;
            /**
             * @example [
             *       "06412000"
             *     ]
             */
            readonly recipients: readonly string[];
            readonly recipientNames: string;
            readonly amount: string;
            /** @enum {string} */
            readonly exactness: "EXACT" | "UP_TO" | "APPROXIMATE";
            readonly purpose: string;
            readonly decidedOn?: string;
            readonly source: components["schemas"]["SourceDto"];
            readonly reason: string;
        };
        readonly FinancingChangeDto: {
            readonly eligibleCost: string;
            readonly thirdPartyIncome: string;
            readonly hearing?: components["schemas"]["HearingDto"];
            /** Format: date */
            readonly repaymentDueOn?: string;
            readonly reason: string;
        };
        readonly AwardReductionDto: {
            readonly hearing?: components["schemas"]["HearingDto"];
            /** Format: date */
            readonly repaymentDueOn?: string;
            readonly amount: string;
            /** Format: date */
            readonly reducedFrom?: string;
            readonly reason: string;
        };
        readonly ExcessClaimDto: {
            readonly hearing: components["schemas"]["HearingDto"];
            /** Format: date */
            readonly repaymentDueOn?: string;
            readonly reason: string;
        };
        readonly AwardedYearView: {
            readonly line: string;
            readonly fiscalYear: number;
            readonly awarded: components["schemas"]["MoneyView"];
            readonly open: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
        };
        readonly FinancingView: {
            /** @enum {string} */
            readonly type?: "SHARE" | "FIXED_SUM" | "DEFICIT" | "FULL";
            readonly eligibleCost: components["schemas"]["MoneyView"];
            readonly thirdPartyIncome: components["schemas"]["MoneyView"];
            readonly ownFunds: components["schemas"]["MoneyView"];
        };
        readonly DrawdownView: {
            readonly drawdownId: string;
            readonly amount: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly requestedOn: string;
        };
        readonly GrantView: {
            readonly caseNumber: string;
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            readonly recipients: readonly string[];
            readonly awardedTo?: readonly string[];
            readonly purpose: string;
            /** @enum {string} */
            readonly state: "APPLIED" | "CERTIFIED" | "AWARDED" | "COMPLETED" | "REJECTED" | "REVOKED";
            readonly projectCost: components["schemas"]["MoneyView"];
            readonly requested: components["schemas"]["MoneyView"];
            readonly awarded: components["schemas"]["MoneyView"];
            readonly budgets: readonly components["schemas"]["AwardedYearView"][];
            readonly financing: components["schemas"]["FinancingView"];
            readonly entitled?: components["schemas"]["MoneyView"];
            readonly excess: components["schemas"]["MoneyView"];
            readonly sharePercent?: string;
            /** Format: date */
            readonly periodFrom?: string;
            /** Format: date */
            readonly periodTo?: string;
            readonly conditions?: string;
            readonly drawnDown: components["schemas"]["MoneyView"];
            readonly drawdowns: readonly components["schemas"]["DrawdownView"][];
            readonly paid: components["schemas"]["MoneyView"];
            readonly returned: components["schemas"]["MoneyView"];
            readonly repayable?: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly receivedOn: string;
            readonly reason?: string;
            readonly hearings: readonly components["schemas"]["HearingView"][];
            readonly possibleDoubleFunding?: readonly string[];
            readonly doubleFundingReason?: string;
            readonly appliedBy?: string;
            readonly factualBy?: string;
            readonly arithmeticBy?: string;
            readonly decidedBy?: string;
            readonly synthetic: boolean;
        };
        readonly GrantPage: {
            readonly position: string;
            readonly next?: string;
            readonly count?: number;
            readonly sums?: readonly components["schemas"]["ListSumView"][];
            readonly items: readonly components["schemas"]["GrantView"][];
        };
        readonly GrantAnswer: {
            readonly caseNumber: string;
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            readonly recipients: readonly string[];
            readonly awardedTo?: readonly string[];
            readonly purpose: string;
            /** @enum {string} */
            readonly state: "APPLIED" | "CERTIFIED" | "AWARDED" | "COMPLETED" | "REJECTED" | "REVOKED";
            readonly projectCost: components["schemas"]["MoneyView"];
            readonly requested: components["schemas"]["MoneyView"];
            readonly awarded: components["schemas"]["MoneyView"];
            readonly budgets: readonly components["schemas"]["AwardedYearView"][];
            readonly financing: components["schemas"]["FinancingView"];
            readonly entitled?: components["schemas"]["MoneyView"];
            readonly excess: components["schemas"]["MoneyView"];
            readonly sharePercent?: string;
            /** Format: date */
            readonly periodFrom?: string;
            /** Format: date */
            readonly periodTo?: string;
            readonly conditions?: string;
            readonly drawnDown: components["schemas"]["MoneyView"];
            readonly drawdowns: readonly components["schemas"]["DrawdownView"][];
            readonly paid: components["schemas"]["MoneyView"];
            readonly returned: components["schemas"]["MoneyView"];
            readonly repayable?: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly receivedOn: string;
            readonly reason?: string;
            readonly hearings: readonly components["schemas"]["HearingView"][];
            readonly possibleDoubleFunding?: readonly string[];
            readonly doubleFundingReason?: string;
            readonly appliedBy?: string;
            readonly factualBy?: string;
            readonly arithmeticBy?: string;
            readonly decidedBy?: string;
            readonly synthetic: boolean;
            readonly position: string;
        };
        readonly PublishedAwardView: {
            readonly awardId: string;
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear?: number;
            readonly recipients: readonly string[];
            readonly recipientNames: string;
            readonly amount: components["schemas"]["MoneyView"];
            /** @enum {string} */
            readonly exactness: "EXACT" | "UP_TO" | "APPROXIMATE";
            readonly purpose: string;
            readonly decidedOn?: string;
            /** @enum {string} */
            readonly standing: "COMMITTED" | "ANNOUNCED";
            readonly source: components["schemas"]["SourceView"];
            readonly synthetic: boolean;
        };
        readonly PublishedAwardPage: {
            readonly position: string;
            readonly next?: string;
            readonly count?: number;
            readonly sums?: readonly components["schemas"]["ListSumView"][];
            readonly items: readonly components["schemas"]["PublishedAwardView"][];
        };
        readonly AgreementBudgetDto: {
            readonly line: string;
            readonly fiscalYear: number;
            readonly amount: string;
        };
        readonly BeneficiaryDto: {
            readonly recipient: string;
            readonly weight?: number;
        };
        readonly AllocationDto: {
            /** @enum {string} */
            readonly method: "EQUAL" | "POPULATION" | "TABLE";
            readonly beneficiaries: readonly components["schemas"]["BeneficiaryDto"][];
        };
        readonly AgreementDto: {
            readonly programme: string;
            readonly provider: string;
            readonly payeeId: string;
            readonly frameId?: string;
            readonly subject: string;
            readonly amount: string;
            readonly budgets?: readonly components["schemas"]["AgreementBudgetDto"][];
            readonly allocation: components["schemas"]["AllocationDto"];
            /** Format: date */
            readonly concludedOn?: string;
        };
        readonly RecordedMilestone: {
            readonly milestoneId: string;
            /** @enum {string} */
            readonly state: "AGREED" | "REPORTED" | "PARTLY_ACCEPTED" | "ACCEPTED" | "CLOSED";
            readonly amount: components["schemas"]["MoneyView"];
            readonly reported: components["schemas"]["MoneyView"];
            readonly accepted: components["schemas"]["MoneyView"];
        };
        readonly RecordedAgreement: {
            readonly position: string;
            readonly caseNumber: string;
            /** @enum {string} */
            readonly state: "RUNNING" | "ENDED";
            readonly amount: components["schemas"]["MoneyView"];
            readonly accepted: components["schemas"]["MoneyView"];
            readonly milestones: readonly components["schemas"]["RecordedMilestone"][];
        };
        readonly MilestoneBudgetDto: {
            readonly line: string;
            readonly fiscalYear: number;
        };
        readonly MilestoneDto: {
            readonly milestoneId: string;
            readonly name: string;
            readonly amount: string;
            readonly budget?: components["schemas"]["MilestoneBudgetDto"];
            /** Format: date */
            readonly dueOn?: string;
            /** Format: date */
            readonly agreedOn?: string;
        };
        readonly MilestoneReportDto: {
            readonly amount?: string;
            readonly evidence: string;
            /** Format: date */
            readonly reportedOn?: string;
        };
        readonly AcceptanceDto: {
            readonly amount?: string;
            readonly reason?: string;
            /** Format: date */
            readonly acceptedOn?: string;
        };
        readonly AgreementView: {
            readonly caseNumber: string;
            readonly programme: string;
            readonly provider: string;
            readonly payeeId: string;
            readonly frameId?: string;
            readonly subject: string;
            /** @enum {string} */
            readonly state: "RUNNING" | "ENDED";
            readonly amount: components["schemas"]["MoneyView"];
            readonly agreed: components["schemas"]["MoneyView"];
            readonly accepted: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
            /** @enum {string} */
            readonly allocationMethod: "EQUAL" | "POPULATION" | "TABLE";
            readonly beneficiaries: number;
            /** Format: date */
            readonly concludedOn: string;
            readonly concludedBy: string;
            readonly synthetic: boolean;
        };
        readonly AgreementPage: {
            readonly position: string;
            readonly next?: string;
            readonly count?: number;
            readonly sums?: readonly components["schemas"]["ListSumView"][];
            readonly items: readonly components["schemas"]["AgreementView"][];
        };
        readonly BurdenedYearView: {
            readonly line: string;
            readonly fiscalYear: number;
            readonly amount: components["schemas"]["MoneyView"];
            readonly agreed: components["schemas"]["MoneyView"];
            readonly accepted: components["schemas"]["MoneyView"];
        };
        readonly MilestoneView: {
            readonly milestoneId: string;
            readonly name: string;
            readonly line?: string;
            readonly fiscalYear?: number;
            /** @enum {string} */
            readonly state: "AGREED" | "REPORTED" | "PARTLY_ACCEPTED" | "ACCEPTED" | "CLOSED";
            readonly amount: components["schemas"]["MoneyView"];
            readonly reported: components["schemas"]["MoneyView"];
            readonly accepted: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly dueOn?: string;
            readonly evidence?: string;
            /** Format: date */
            readonly reportedOn?: string;
            readonly reportedBy?: string;
            /** Format: date */
            readonly acceptedOn?: string;
            readonly acceptedBy?: string;
            readonly reason?: string;
        };
        readonly AgreementAnswer: {
            readonly caseNumber: string;
            readonly programme: string;
            readonly provider: string;
            readonly payeeId: string;
            readonly frameId?: string;
            readonly subject: string;
            /** @enum {string} */
            readonly state: "RUNNING" | "ENDED";
            readonly amount: components["schemas"]["MoneyView"];
            readonly agreed: components["schemas"]["MoneyView"];
            readonly accepted: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
            /** @enum {string} */
            readonly allocationMethod: "EQUAL" | "POPULATION" | "TABLE";
            readonly beneficiaries: number;
            /** Format: date */
            readonly concludedOn: string;
            readonly concludedBy: string;
            readonly synthetic: boolean;
            readonly budgets: readonly components["schemas"]["BurdenedYearView"][];
            readonly milestones: readonly components["schemas"]["MilestoneView"][];
            readonly position: string;
        };
        readonly MilestoneOfAgreementView: {
            readonly milestoneId: string;
            readonly name: string;
            readonly line?: string;
            readonly fiscalYear?: number;
            /** @enum {string} */
            readonly state: "AGREED" | "REPORTED" | "PARTLY_ACCEPTED" | "ACCEPTED" | "CLOSED";
            readonly amount: components["schemas"]["MoneyView"];
            readonly reported: components["schemas"]["MoneyView"];
            readonly accepted: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly dueOn?: string;
            readonly evidence?: string;
            /** Format: date */
            readonly reportedOn?: string;
            readonly reportedBy?: string;
            /** Format: date */
            readonly acceptedOn?: string;
            readonly acceptedBy?: string;
            readonly reason?: string;
            readonly caseNumber: string;
            readonly programme: string;
            readonly provider: string;
            readonly subject: string;
            readonly synthetic: boolean;
        };
        readonly MilestonePage: {
            readonly position: string;
            readonly next?: string;
            readonly count?: number;
            readonly sums?: readonly components["schemas"]["ListSumView"][];
            readonly items: readonly components["schemas"]["MilestoneOfAgreementView"][];
        };
        readonly PayeeAddressDto: {
            readonly street?: string;
            readonly houseNumber?: string;
            readonly postcode?: string;
            readonly town: string;
            readonly country: string;
        };
        readonly PayeeChangeDto: {
            readonly name: string;
            readonly bankName?: string;
            readonly address?: components["schemas"]["PayeeAddressDto"];
            readonly iban: string;
            readonly recipient?: string;
            readonly reason: string;
        };
        readonly SharedAccountWarning: {
            readonly detail: string;
            readonly sharedWith: readonly string[];
        };
        readonly RecordedPayee: {
            readonly position: string;
            readonly payeeId: string;
            readonly confirmedVersion?: number;
            readonly isChangeProposed: boolean;
            readonly warning?: components["schemas"]["SharedAccountWarning"];
        };
        readonly PayeeAddressView: {
            readonly street?: string;
            readonly houseNumber?: string;
            readonly postcode?: string;
            readonly town: string;
            readonly country: string;
        };
        readonly ProposedPayeeView: {
            readonly name: string;
            readonly bankName: string;
            readonly address?: components["schemas"]["PayeeAddressView"];
            readonly iban: string;
            readonly recipient?: string;
            readonly proposedBy: string;
        };
        readonly PayeeView: {
            readonly payeeId: string;
            readonly confirmedVersion?: number;
            readonly name?: string;
            readonly bankName?: string;
            readonly address?: components["schemas"]["PayeeAddressView"];
            readonly iban?: string;
            readonly recipient?: string;
            readonly confirmedBy?: string;
            readonly proposed?: components["schemas"]["ProposedPayeeView"];
            readonly reason: string;
        };
        readonly PayeePage: {
            readonly position: string;
            readonly next?: string;
            readonly items: readonly components["schemas"]["PayeeView"][];
        };
        readonly PayeeAnswer: {
            readonly payeeId: string;
            readonly confirmedVersion?: number;
            readonly name?: string;
            readonly bankName?: string;
            readonly address?: components["schemas"]["PayeeAddressView"];
            readonly iban?: string;
            readonly recipient?: string;
            readonly confirmedBy?: string;
            readonly proposed?: components["schemas"]["ProposedPayeeView"];
            readonly reason: string;
            readonly position: string;
        };
        readonly SharedAccountView: {
            readonly iban: string;
            readonly payees: readonly components["schemas"]["PayeeView"][];
        };
        readonly SharedAccountPage: {
            readonly position: string;
            readonly next?: string;
            readonly items: readonly components["schemas"]["SharedAccountView"][];
        };
        readonly OrderingAuthorityDto: {
            readonly authorityId: string;
            readonly person: string;
            readonly limit: string;
            readonly dayLimit?: string;
            /** Format: date */
            readonly validFrom: string;
            /** Format: date */
            readonly validTo?: string;
            /** @enum {string} */
            readonly act?: "DEFER" | "WAIVE" | "WRITE_OFF";
            readonly reason: string;
        };
        readonly GrantedAuthority: {
            readonly authorityId: string;
            readonly limit: components["schemas"]["MoneyView"];
            readonly dayLimit?: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly validFrom: string;
            /** Format: date */
            readonly validTo?: string;
            /** @enum {string} */
            readonly act?: "DEFER" | "WAIVE" | "WRITE_OFF";
        };
        readonly RecordedOrderingAuthorities: {
            readonly position: string;
            readonly person: string;
            readonly authorities: readonly components["schemas"]["GrantedAuthority"][];
        };
        readonly DelegationDto: {
            readonly person: string;
            readonly delegatedAuthorityId: string;
            readonly limit: string;
            readonly dayLimit?: string;
            /** Format: date */
            readonly validFrom: string;
            /** Format: date */
            readonly validTo: string;
            readonly reason: string;
        };
        readonly RevocationDto: {
            readonly person: string;
            /** Format: date */
            readonly validTo?: string;
            readonly reason: string;
        };
        readonly OrderingAuthorityView: {
            readonly authorityId: string;
            readonly person: string;
            readonly limit: components["schemas"]["MoneyView"];
            readonly dayLimit?: components["schemas"]["MoneyView"];
            readonly delegatedFrom?: readonly string[];
            /** Format: date */
            readonly validFrom: string;
            /** Format: date */
            readonly validTo?: string;
            readonly grantedBy: string;
            readonly revokedBy?: string;
            /** @enum {string} */
            readonly act?: "DEFER" | "WAIVE" | "WRITE_OFF";
            readonly reason: string;
        };
        readonly OrderingAuthorityPage: {
            readonly position: string;
            readonly next?: string;
            readonly items: readonly components["schemas"]["OrderingAuthorityView"][];
        };
        readonly PaymentOrderDto: {
            readonly payeeId: string;
            readonly amount?: string;
            /** Format: date */
            readonly dueOn: string;
            readonly reason: string;
            readonly caseNumber: string;
            readonly drawdownId?: string;
            readonly milestoneId?: string;
        };
        readonly RecordedPaymentOrder: {
            readonly position: string;
            readonly orderNumber: string;
            readonly caseNumber: string;
            /** @enum {string} */
            readonly state: "PREPARED" | "CERTIFIED" | "ORDERED" | "SETTLED" | "WITHDRAWN" | "REJECTED" | "RETURNED";
            readonly amount: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly dueOn: string;
            readonly certifiedFactual: boolean;
            readonly certifiedArithmetic: boolean;
            /** Format: date */
            readonly orderedOn?: string;
            /** Format: date */
            readonly settledOn?: string;
            /** Format: date */
            readonly returnedOn?: string;
        };
        readonly BookingYearExceptionDto: {
            readonly consentReference: string;
            /** Format: date */
            readonly consentedOn: string;
            readonly reason: string;
        };
        readonly SettlementDto: {
            readonly bankReference: string;
            /** Format: date */
            readonly settledOn?: string;
        };
        readonly BankRejectionDto: {
            readonly bankReference: string;
            readonly reason: string;
            /** Format: date */
            readonly rejectedOn?: string;
        };
        readonly VerificationDecisionDto: {
            /** @enum {string} */
            readonly decision: "PROCEED" | "STOP";
            readonly reason: string;
        };
        readonly PaymentReturnDto: {
            readonly bankReference: string;
            readonly reason: string;
            /** Format: date */
            readonly returnedOn?: string;
        };
        readonly ConsentView: {
            readonly consentReference: string;
            /** Format: date */
            readonly consentedOn: string;
        };
        readonly FundsView: {
            readonly fiscalYear: number;
            readonly commitmentIds: readonly string[];
            readonly amount: components["schemas"]["MoneyView"];
        };
        readonly PaymentOrderView: {
            readonly orderNumber: string;
            readonly caseNumber: string;
            readonly programme: string;
            readonly line?: string;
            readonly fiscalYear?: number;
            readonly bookingYear?: number;
            readonly bookingYearException: boolean;
            readonly bookingYearConsent?: components["schemas"]["ConsentView"];
            readonly funds: readonly components["schemas"]["FundsView"][];
            readonly incomeYear?: number;
            /** @enum {string} */
            readonly basis: "CLAIM" | "DRAWDOWN" | "MILESTONE" | "COMMITMENT";
            readonly basisId: string;
            readonly recipients: readonly string[];
            readonly amount: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly dueOn: string;
            /** Format: date */
            readonly dueOnRequested?: string;
            /** @enum {string} */
            readonly state: "PREPARED" | "CERTIFIED" | "ORDERED" | "SETTLED" | "WITHDRAWN" | "REJECTED" | "RETURNED";
            readonly reason: string;
            /** Format: date */
            readonly orderedOn?: string;
            /** Format: date */
            readonly settledOn?: string;
            /** Format: date */
            readonly rejectedOn?: string;
            /** Format: date */
            readonly returnedOn?: string;
            readonly bankReason?: string;
            readonly runId?: string;
            readonly bankStatus?: string;
            /** @enum {string} */
            readonly verification?: "MATCH" | "CLOSE_MATCH" | "NO_MATCH" | "NOT_POSSIBLE";
            readonly nameOnRecord?: string;
            /** @enum {string} */
            readonly verificationDecision?: "PROCEED" | "STOP";
            readonly payeeId: string;
            readonly payeeName?: string;
            readonly iban?: string;
            readonly bankReference?: string;
            readonly preparedBy?: string;
            readonly factualBy?: string;
            readonly arithmeticBy?: string;
            readonly orderedBy?: string;
            readonly authorityId?: string;
            readonly authorityLimit?: components["schemas"]["MoneyView"];
            readonly synthetic: boolean;
        };
        readonly PaymentOrderPage: {
            readonly position: string;
            readonly next?: string;
            readonly count?: number;
            readonly sums?: readonly components["schemas"]["ListSumView"][];
            readonly items: readonly components["schemas"]["PaymentOrderView"][];
        };
        readonly PaymentOrderAnswer: {
            readonly orderNumber: string;
            readonly caseNumber: string;
            readonly programme: string;
            readonly line?: string;
            readonly fiscalYear?: number;
            readonly bookingYear?: number;
            readonly bookingYearException: boolean;
            readonly bookingYearConsent?: components["schemas"]["ConsentView"];
            readonly funds: readonly components["schemas"]["FundsView"][];
            readonly incomeYear?: number;
            /** @enum {string} */
            readonly basis: "CLAIM" | "DRAWDOWN" | "MILESTONE" | "COMMITMENT";
            readonly basisId: string;
            readonly recipients: readonly string[];
            readonly amount: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly dueOn: string;
            /** Format: date */
            readonly dueOnRequested?: string;
            /** @enum {string} */
            readonly state: "PREPARED" | "CERTIFIED" | "ORDERED" | "SETTLED" | "WITHDRAWN" | "REJECTED" | "RETURNED";
            readonly reason: string;
            /** Format: date */
            readonly orderedOn?: string;
            /** Format: date */
            readonly settledOn?: string;
            /** Format: date */
            readonly rejectedOn?: string;
            /** Format: date */
            readonly returnedOn?: string;
            readonly bankReason?: string;
            readonly runId?: string;
            readonly bankStatus?: string;
            /** @enum {string} */
            readonly verification?: "MATCH" | "CLOSE_MATCH" | "NO_MATCH" | "NOT_POSSIBLE";
            readonly nameOnRecord?: string;
            /** @enum {string} */
            readonly verificationDecision?: "PROCEED" | "STOP";
            readonly payeeId: string;
            readonly payeeName?: string;
            readonly iban?: string;
            readonly bankReference?: string;
            readonly preparedBy?: string;
            readonly factualBy?: string;
            readonly arithmeticBy?: string;
            readonly orderedBy?: string;
            readonly authorityId?: string;
            readonly authorityLimit?: components["schemas"]["MoneyView"];
            readonly synthetic: boolean;
            readonly position: string;
        };
        readonly ChainLinkView: {
            readonly position: string;
            readonly id: string;
            readonly type: string;
            /** Format: date-time */
            readonly recordedAt: string;
            /** Format: date */
            readonly effectiveDay: string;
            readonly actor: components["schemas"]["ActorView"];
            readonly caseNumber?: string;
            readonly programme?: string;
            readonly line?: string;
            readonly fiscalYear?: number;
            readonly recipient?: string;
            readonly amount?: components["schemas"]["MoneyView"];
            readonly synthetic: boolean;
            readonly data: {
                readonly [key: string]: unknown;
            };
            /** @enum {string} */
            readonly step: "REQUEST" | "REVIEW" | "APPROVAL" | "COMMITMENT" | "ORDER" | "BANK" | "REFUSED";
        };
        readonly PaymentChain: {
            readonly position: string;
            readonly orderNumber: string;
            readonly links: readonly components["schemas"]["ChainLinkView"][];
        };
        readonly PaymentSplitView: {
            readonly orderNumber: string;
            readonly caseNumber: string;
            readonly programme: string;
            readonly orderedBy: string;
            readonly authorityId: string;
            readonly authorityLimit: components["schemas"]["MoneyView"];
            readonly total: components["schemas"]["MoneyView"];
            readonly orderNumbers: readonly string[];
            /** Format: date */
            readonly foundOn: string;
            readonly synthetic: boolean;
        };
        readonly PaymentSplitPage: {
            readonly position: string;
            readonly next?: string;
            readonly items: readonly components["schemas"]["PaymentSplitView"][];
        };
        readonly PaymentRunDto: {
            /** Format: date */
            readonly executionDay: string;
            /**
             * @example [
             *       "EFA-2023-000417-Z01"
             *     ]
             */
            readonly orderNumbers: readonly string[];
        };
        readonly RecordedPaymentRun: {
            readonly position: string;
            readonly runId: string;
            /** @enum {string} */
            readonly state: "CREATED" | "SENT" | "CANCELLED";
            /** Format: date */
            readonly executionDay: string;
            readonly transfers: number;
            readonly controlSum: components["schemas"]["MoneyView"];
            readonly checksum: string;
        };
        readonly DebtorAccountDto: {
            readonly name: string;
            readonly iban: string;
            readonly bic?: string;
            readonly reason: string;
        };
        readonly RecordedDebtorAccount: {
            readonly position: string;
            readonly name: string;
            readonly iban: string;
            readonly bic?: string;
        };
        readonly PaymentRunView: {
            readonly runId: string;
            /** @enum {string} */
            readonly state: "CREATED" | "SENT" | "CANCELLED";
            /** Format: date */
            readonly executionDay: string;
            readonly transfers: number;
            readonly controlSum: components["schemas"]["MoneyView"];
            readonly checksum: string;
            readonly debtorName: string;
            readonly debtorIban: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly createdBy: string;
            /** Format: date */
            readonly sentOn?: string;
            readonly sentBy?: string;
            /** Format: date */
            readonly answeredOn?: string;
            /** Format: date */
            readonly cancelledOn?: string;
            readonly cancelledBy?: string;
            readonly reason?: string;
            readonly synthetic: boolean;
        };
        readonly PaymentRunPage: {
            readonly position: string;
            readonly next?: string;
            readonly count?: number;
            readonly sums?: readonly components["schemas"]["ListSumView"][];
            readonly items: readonly components["schemas"]["PaymentRunView"][];
        };
        readonly TransferView: {
            readonly orderNumber: string;
            readonly endToEndId: string;
            readonly amount: components["schemas"]["MoneyView"];
            readonly name: string;
            readonly address?: components["schemas"]["PayeeAddressView"];
            readonly iban: string;
            readonly remittance: string;
            readonly bankStatus?: string;
            readonly bankReason?: string;
        };
        readonly PaymentRunAnswer: {
            readonly runId: string;
            /** @enum {string} */
            readonly state: "CREATED" | "SENT" | "CANCELLED";
            /** Format: date */
            readonly executionDay: string;
            readonly transfers: number;
            readonly controlSum: components["schemas"]["MoneyView"];
            readonly checksum: string;
            readonly debtorName: string;
            readonly debtorIban: string;
            /** Format: date-time */
            readonly createdAt: string;
            readonly createdBy: string;
            /** Format: date */
            readonly sentOn?: string;
            readonly sentBy?: string;
            /** Format: date */
            readonly answeredOn?: string;
            /** Format: date */
            readonly cancelledOn?: string;
            readonly cancelledBy?: string;
            readonly reason?: string;
            readonly synthetic: boolean;
            readonly items: readonly components["schemas"]["TransferView"][];
            readonly position: string;
        };
        readonly DebtorAccountView: {
            readonly name: string;
            readonly iban: string;
            readonly bic?: string;
            /** Format: date */
            readonly setOn: string;
            readonly setBy: string;
            readonly reason: string;
            readonly synthetic: boolean;
        };
        readonly DebtorAccountList: {
            readonly position: string;
            readonly items: readonly components["schemas"]["DebtorAccountView"][];
        };
        readonly StatementCountsView: {
            readonly settled: number;
            readonly returned: number;
            readonly matched: number;
            readonly known: number;
            readonly putAside: number;
            readonly refused: number;
        };
        readonly StatementBookingView: {
            readonly bookingId: string;
            /** @enum {string} */
            readonly outcome: "SETTLED" | "RETURNED" | "MATCHED" | "KNOWN" | "PUT_ASIDE" | "REFUSED";
            readonly orders: readonly string[];
            /** @enum {string} */
            readonly reason?: "NO_REFERENCE" | "ORDER_UNKNOWN" | "AMOUNT_DIFFERS" | "ACCOUNT_DIFFERS" | "ORDER_STATE" | "PAID_TWICE" | "NO_RETURN_REASON" | "REVERSAL" | "AMOUNT_UNUSABLE" | "RUN_SUM_DIFFERS" | "REFUSED";
            readonly refusedFor?: string;
            /** @enum {string} */
            readonly direction: "CREDIT" | "DEBIT";
            readonly amount: components["schemas"]["MoneyView"];
            readonly statedAmount?: string;
            /** Format: date */
            readonly bookedOn: string;
            readonly bankReference: string;
            readonly endToEndId?: string;
        };
        readonly StatementAnswer: {
            readonly position: string;
            readonly fileHash: string;
            readonly format: string;
            readonly counts: components["schemas"]["StatementCountsView"];
            readonly bookings: readonly components["schemas"]["StatementBookingView"][];
        };
        readonly AssignmentProposalDto: {
            readonly orderNumber: string;
            readonly reason: string;
        };
        readonly RecordedBankBooking: {
            readonly position: string;
            readonly bookingId: string;
            /** @enum {string} */
            readonly state: "OPEN" | "PROPOSED" | "MATCHED" | "NOT_OURS";
            readonly amount: components["schemas"]["MoneyView"];
            readonly unmatched: components["schemas"]["MoneyView"];
            readonly orders: readonly string[];
            readonly proposedOrder?: string;
        };
        readonly BookingReasonDto: {
            readonly reason: string;
        };
        readonly BookingCandidateView: {
            readonly orderNumber: string;
            /** @enum {string} */
            readonly why: "END_TO_END_ID" | "PAYMENT_RUN" | "REMITTANCE" | "SAME_AMOUNT" | "SAME_ACCOUNT";
            readonly state?: string;
            readonly amount?: components["schemas"]["MoneyView"];
            readonly payeeName?: string;
        };
        readonly BankBookingView: {
            readonly bookingId: string;
            readonly account: string;
            /** @enum {string} */
            readonly direction: "CREDIT" | "DEBIT";
            readonly amount: components["schemas"]["MoneyView"];
            readonly statedAmount?: string;
            readonly unmatched: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly bookedOn: string;
            /** Format: date */
            readonly valueOn?: string;
            /** @enum {string} */
            readonly state: "OPEN" | "PROPOSED" | "MATCHED" | "NOT_OURS";
            /** @enum {string} */
            readonly reason?: "NO_REFERENCE" | "ORDER_UNKNOWN" | "AMOUNT_DIFFERS" | "ACCOUNT_DIFFERS" | "ORDER_STATE" | "PAID_TWICE" | "NO_RETURN_REASON" | "REVERSAL" | "AMOUNT_UNUSABLE" | "RUN_SUM_DIFFERS" | "REFUSED";
            readonly refusedFor?: string;
            readonly bankReference: string;
            readonly endToEndId?: string;
            readonly paymentInformationId?: string;
            readonly returnReason?: string;
            readonly remittance?: string;
            readonly counterpartyName?: string;
            readonly counterpartyAccount?: string;
            readonly orders: readonly string[];
            readonly proposedOrder?: string;
            readonly explanation?: string;
            readonly candidates: readonly components["schemas"]["BookingCandidateView"][];
            readonly statementId: string;
            readonly fileHash: string;
            /** Format: date-time */
            readonly recordedAt: string;
        };
        readonly BankBookingPage: {
            readonly position: string;
            readonly next?: string;
            readonly count?: number;
            readonly sums?: readonly components["schemas"]["ListSumView"][];
            readonly items: readonly components["schemas"]["BankBookingView"][];
        };
        readonly BankBookingAnswer: {
            readonly bookingId: string;
            readonly account: string;
            /** @enum {string} */
            readonly direction: "CREDIT" | "DEBIT";
            readonly amount: components["schemas"]["MoneyView"];
            readonly statedAmount?: string;
            readonly unmatched: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly bookedOn: string;
            /** Format: date */
            readonly valueOn?: string;
            /** @enum {string} */
            readonly state: "OPEN" | "PROPOSED" | "MATCHED" | "NOT_OURS";
            /** @enum {string} */
            readonly reason?: "NO_REFERENCE" | "ORDER_UNKNOWN" | "AMOUNT_DIFFERS" | "ACCOUNT_DIFFERS" | "ORDER_STATE" | "PAID_TWICE" | "NO_RETURN_REASON" | "REVERSAL" | "AMOUNT_UNUSABLE" | "RUN_SUM_DIFFERS" | "REFUSED";
            readonly refusedFor?: string;
            readonly bankReference: string;
            readonly endToEndId?: string;
            readonly paymentInformationId?: string;
            readonly returnReason?: string;
            readonly remittance?: string;
            readonly counterpartyName?: string;
            readonly counterpartyAccount?: string;
            readonly orders: readonly string[];
            readonly proposedOrder?: string;
            readonly explanation?: string;
            readonly candidates: readonly components["schemas"]["BookingCandidateView"][];
            readonly statementId: string;
            readonly fileHash: string;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly position: string;
        };
        readonly FundedTwiceView: {
            readonly reference: string;
            /** @enum {string} */
            readonly state: "RUNNING" | "ENDED" | "SUBMITTED" | "CERTIFIED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "APPLIED" | "AWARDED" | "COMPLETED" | "PUBLISHED";
            readonly amount?: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly periodFrom?: string;
            /** Format: date */
            readonly periodTo?: string;
        };
        readonly DoubleFundingView: {
            readonly later: components["schemas"]["FundedTwiceView"];
            readonly earlier: components["schemas"]["FundedTwiceView"];
            readonly recipients: readonly string[];
            readonly leikaKey?: string;
            readonly purpose?: string;
            /** Format: date */
            readonly foundOn: string;
            readonly reason?: string;
        };
        readonly DoubleFundingPage: {
            readonly position: string;
            readonly next?: string;
            readonly items: readonly components["schemas"]["DoubleFundingView"][];
        };
        readonly IncomeView: {
            readonly programme: string;
            readonly line?: string;
            readonly frameId?: string;
            readonly fiscalYear: number;
            readonly paidYear?: number;
            /** Format: date */
            readonly receivedOn: string;
            readonly amount: components["schemas"]["MoneyView"];
            readonly caseNumber?: string;
            readonly orderNumber?: string;
            readonly disbursementId?: string;
            readonly reference?: string;
            readonly reason: string;
            readonly synthetic: boolean;
        };
        readonly IncomeAnswer: {
            readonly position: string;
            readonly next?: string;
            readonly total: components["schemas"]["MoneyView"];
            readonly items: readonly components["schemas"]["IncomeView"][];
        };
        readonly SearchHitView: {
            /** @enum {string} */
            readonly kind: "CLAIM" | "GRANT" | "AGREEMENT" | "PAYMENT_ORDER" | "REPAYMENT" | "RECIPIENT" | "PAYEE" | "PROGRAMME" | "BUDGET_LINE";
            readonly key: string;
            readonly name?: string;
            readonly recipients: readonly string[];
            readonly state?: string;
            readonly synthetic?: boolean;
        };
        readonly SearchAnswer: {
            readonly position: string;
            readonly items: readonly components["schemas"]["SearchHitView"][];
        };
        readonly RecordedCondition: {
            readonly conditionId: string;
            /** @enum {string} */
            readonly state: "OPEN" | "MET" | "WAIVED" | "MISSED";
            /** Format: date */
            readonly since: string;
            /** Format: date */
            readonly dueOn?: string;
            readonly beforeDrawdown: boolean;
        };
        readonly RecordedAwardConditions: {
            readonly position: string;
            readonly caseNumber: string;
            readonly conditions: readonly components["schemas"]["RecordedCondition"][];
        };
        readonly ConditionFulfilmentDto: {
            /** Format: date */
            readonly metOn?: string;
            readonly evidence?: string;
        };
        readonly ConditionFailureDto: {
            /** Format: date */
            readonly missedOn?: string;
            readonly reason: string;
        };
        readonly ConditionWaiverDto: {
            /** Format: date */
            readonly waivedOn?: string;
            readonly reason: string;
        };
        readonly ProposedCaseAct: {
            readonly position: string;
            /** @enum {string} */
            readonly state: "PROPOSED";
            readonly caseActId: string;
        };
        readonly AwardConditionView: {
            readonly caseNumber: string;
            readonly programme: string;
            readonly recipients: readonly string[];
            readonly purpose: string;
            readonly conditionId: string;
            readonly subject: string;
            /** @enum {string} */
            readonly state: "OPEN" | "MET" | "WAIVED" | "MISSED" | "OVERDUE";
            readonly beforeDrawdown: boolean;
            /** Format: date */
            readonly setOn: string;
            readonly setBy: string;
            /** Format: date */
            readonly dueOn?: string;
            /** Format: date */
            readonly settledOn?: string;
            readonly settledBy?: string;
            readonly note?: string;
            readonly synthetic: boolean;
        };
        readonly AwardConditionPage: {
            readonly position: string;
            readonly next?: string;
            readonly items: readonly components["schemas"]["AwardConditionView"][];
        };
        readonly UseByRuleDto: {
            readonly months: number;
            /** @enum {string} */
            readonly interestFrom?: "PAYMENT" | "DEADLINE";
            readonly reason: string;
        };
        readonly UseDto: {
            readonly useId: string;
            readonly amount: string;
            /** Format: date */
            readonly usedOn?: string;
        };
        readonly RecordedDrawdownUse: {
            readonly drawdownId: string;
            readonly used: components["schemas"]["MoneyView"];
            readonly interestClaimed: components["schemas"]["MoneyView"];
        };
        readonly RecordedUseOfFunds: {
            readonly position: string;
            readonly caseNumber: string;
            readonly drawdowns: readonly components["schemas"]["RecordedDrawdownUse"][];
        };
        readonly LateUseInterestDto: {
            /** Format: date */
            readonly until?: string;
            readonly reason: string;
        };
        readonly UsedPartView: {
            readonly amount: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly paidOn: string;
            /** Format: date */
            readonly useBy: string;
            /** Format: date */
            readonly until?: string;
        };
        readonly ReportedUseView: {
            readonly useId: string;
            readonly amount: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly usedOn: string;
        };
        readonly InterestPeriodView: {
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly until: string;
            readonly days: number;
            readonly amount: components["schemas"]["MoneyView"];
            readonly baseRatePercent: string;
            readonly ratePercent: string;
            readonly unrounded: string;
        };
        readonly DrawdownUseView: {
            readonly drawdownId: string;
            readonly paid: components["schemas"]["MoneyView"];
            readonly used: components["schemas"]["MoneyView"];
            readonly givenBack: components["schemas"]["MoneyView"];
            readonly unused: components["schemas"]["MoneyView"];
            readonly overdue: components["schemas"]["MoneyView"];
            readonly parts: readonly components["schemas"]["UsedPartView"][];
            readonly uses: readonly components["schemas"]["ReportedUseView"][];
            readonly interest?: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly rateUnknownFrom?: string;
            readonly interestBeforeUnknown?: components["schemas"]["MoneyView"];
            readonly interestClaimed: components["schemas"]["MoneyView"];
            readonly interestPeriods: readonly components["schemas"]["InterestPeriodView"][];
        };
        readonly UseOfFundsAnswer: {
            readonly caseNumber: string;
            /** Format: date */
            readonly asOf: string;
            readonly months: number;
            /** @enum {string} */
            readonly interestFrom: "PAYMENT" | "DEADLINE";
            readonly drawdowns: readonly components["schemas"]["DrawdownUseView"][];
            readonly position: string;
        };
        readonly OverdueUseView: {
            readonly caseNumber: string;
            readonly drawdownId: string;
            readonly programme: string;
            readonly recipients: readonly string[];
            readonly purpose: string;
            /** Format: date */
            readonly asOf: string;
            /** Format: date */
            readonly paidOn: string;
            readonly months: number;
            /** Format: date */
            readonly useBy: string;
            readonly overdue: components["schemas"]["MoneyView"];
            readonly synthetic: boolean;
        };
        readonly OverdueUsePage: {
            readonly position: string;
            readonly next?: string;
            readonly count?: number;
            readonly sums?: readonly components["schemas"]["ListSumView"][];
            readonly items: readonly components["schemas"]["OverdueUseView"][];
        };
        readonly ProofOfUseRuleDto: {
            readonly finalMonths: number;
            readonly interimMonths?: number;
            readonly reason: string;
        };
        readonly ProofDeadlineDto: {
            /** @enum {string} */
            readonly proof: "INTERIM" | "FINAL";
            readonly fiscalYear?: number;
            /** Format: date */
            readonly dueOn: string;
            readonly reason: string;
        };
        readonly RecordedProof: {
            /** @enum {string} */
            readonly proof: "INTERIM" | "FINAL";
            readonly fiscalYear?: number;
            /** @enum {string} */
            readonly state: "DUE" | "RECEIVED" | "ACCEPTED" | "ACCEPTED_WITH_REDUCTION" | "OBJECTED";
            /** Format: date */
            readonly dueOn?: string;
            /** Format: date */
            readonly receivedOn?: string;
            readonly spent?: components["schemas"]["MoneyView"];
            readonly amount?: components["schemas"]["MoneyView"];
        };
        readonly RecordedProofsOfUse: {
            readonly position: string;
            readonly caseNumber: string;
            readonly proofs: readonly components["schemas"]["RecordedProof"][];
        };
        readonly ProofReceiptDto: {
            /** @enum {string} */
            readonly proof: "INTERIM" | "FINAL";
            readonly fiscalYear?: number;
            readonly spent: string;
            /** Format: date */
            readonly receivedOn?: string;
        };
        readonly ProofExaminationDto: {
            /** @enum {string} */
            readonly proof: "INTERIM" | "FINAL";
            readonly fiscalYear?: number;
            /** @enum {string} */
            readonly result: "ACCEPTED" | "ACCEPTED_WITH_REDUCTION" | "OBJECTED";
            readonly amount?: string;
            readonly reason?: string;
        };
        readonly ProofOfUseView: {
            readonly caseNumber: string;
            readonly programme: string;
            readonly recipients: readonly string[];
            readonly purpose: string;
            readonly awarded: components["schemas"]["MoneyView"];
            /** @enum {string} */
            readonly proof: "INTERIM" | "FINAL";
            readonly fiscalYear?: number;
            /** @enum {string} */
            readonly state: "DUE" | "RECEIVED" | "ACCEPTED" | "ACCEPTED_WITH_REDUCTION" | "OBJECTED" | "OVERDUE";
            /** Format: date */
            readonly dueOn: string;
            readonly dueReason?: string;
            readonly daysLate: number;
            /** Format: date */
            readonly receivedOn?: string;
            readonly spent?: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly examinedOn?: string;
            readonly amount?: components["schemas"]["MoneyView"];
            readonly reason?: string;
            readonly synthetic: boolean;
        };
        readonly ProofOfUsePage: {
            readonly position: string;
            readonly next?: string;
            readonly count?: number;
            readonly sums?: readonly components["schemas"]["ListSumView"][];
            readonly items: readonly components["schemas"]["ProofOfUseView"][];
        };
        readonly RecordedCaseAct: {
            readonly position: string;
            readonly caseActId: string;
            readonly caseNumber: string;
            /** @enum {string} */
            readonly act: "CONDITION_WAIVER" | "PROOF_EXAMINATION";
            /** @enum {string} */
            readonly state: "PROPOSED" | "CONFIRMED" | "REJECTED";
        };
        readonly CaseActRejectionDto: {
            readonly reason: string;
        };
        readonly CaseActView: {
            readonly caseActId: string;
            /** @enum {string} */
            readonly act: "CONDITION_WAIVER" | "PROOF_EXAMINATION";
            /** @enum {string} */
            readonly state: "PROPOSED" | "CONFIRMED" | "REJECTED";
            readonly caseNumber: string;
            readonly programme: string;
            readonly itemId: string;
            /** @enum {string} */
            readonly result?: "DUE" | "RECEIVED" | "ACCEPTED" | "ACCEPTED_WITH_REDUCTION" | "OBJECTED";
            readonly spent?: components["schemas"]["MoneyView"];
            readonly amount?: components["schemas"]["MoneyView"];
            readonly reason?: string;
            /** Format: date */
            readonly effectiveDay?: string;
            readonly proposedBy: string;
            /** Format: date */
            readonly proposedOn: string;
            readonly decidedBy?: string;
            /** Format: date */
            readonly decidedOn?: string;
            readonly decisionReason?: string;
            readonly synthetic: boolean;
        };
        readonly CaseActPage: {
            readonly position: string;
            readonly next?: string;
            readonly items: readonly components["schemas"]["CaseActView"][];
        };
        readonly CaseActAnswer: {
            readonly caseActId: string;
            /** @enum {string} */
            readonly act: "CONDITION_WAIVER" | "PROOF_EXAMINATION";
            /** @enum {string} */
            readonly state: "PROPOSED" | "CONFIRMED" | "REJECTED";
            readonly caseNumber: string;
            readonly programme: string;
            readonly itemId: string;
            /** @enum {string} */
            readonly result?: "DUE" | "RECEIVED" | "ACCEPTED" | "ACCEPTED_WITH_REDUCTION" | "OBJECTED";
            readonly spent?: components["schemas"]["MoneyView"];
            readonly amount?: components["schemas"]["MoneyView"];
            readonly reason?: string;
            /** Format: date */
            readonly effectiveDay?: string;
            readonly proposedBy: string;
            /** Format: date */
            readonly proposedOn: string;
            readonly decidedBy?: string;
            /** Format: date */
            readonly decidedOn?: string;
            readonly decisionReason?: string;
            readonly synthetic: boolean;
            readonly position: string;
        };
        readonly InterestRuleDto: {
            /** @enum {string} */
            readonly dayCount: "ACT_365" | "ACT_360" | "30_360";
            readonly reason: string;
        };
        readonly RepaymentReceiptDto: {
            readonly receiptId: string;
            readonly amount: string;
            /** Format: date */
            readonly receivedOn?: string;
            readonly principalFirst?: boolean;
            readonly reason?: string;
        };
        readonly RepaymentPartView: {
            readonly owed: components["schemas"]["MoneyView"];
            readonly repaid: components["schemas"]["MoneyView"];
            readonly waived: components["schemas"]["MoneyView"];
            readonly writtenOff: components["schemas"]["MoneyView"];
            readonly open: components["schemas"]["MoneyView"];
        };
        readonly RepaymentInstalmentView: {
            /** Format: date */
            readonly dueOn: string;
            readonly amount: components["schemas"]["MoneyView"];
        };
        readonly RepaidPaymentView: {
            readonly orderNumber: string;
            readonly amount: components["schemas"]["MoneyView"];
            readonly paidYear: number;
            readonly backOnLine: boolean;
        };
        readonly RepaymentReceiptView: {
            readonly receiptId: string;
            /** Format: date */
            readonly receivedOn: string;
            readonly amount: components["schemas"]["MoneyView"];
            readonly interest: components["schemas"]["MoneyView"];
            readonly principal: components["schemas"]["MoneyView"];
            readonly payments: readonly components["schemas"]["RepaidPaymentView"][];
        };
        readonly RecordedRepayment: {
            readonly repaymentId: string;
            readonly amount: components["schemas"]["MoneyView"];
            readonly principal: components["schemas"]["RepaymentPartView"];
            readonly instalments: readonly components["schemas"]["RepaymentInstalmentView"][];
            readonly receipts: readonly components["schemas"]["RepaymentReceiptView"][];
        };
        readonly RecordedRepayments: {
            readonly position: string;
            readonly caseNumber: string;
            readonly claims: readonly components["schemas"]["RecordedRepayment"][];
        };
        readonly InstalmentDto: {
            /** Format: date */
            readonly dueOn: string;
            readonly amount: string;
        };
        readonly DeferralDto: {
            readonly instalments: readonly components["schemas"]["InstalmentDto"][];
            readonly reason: string;
        };
        readonly RemissionDto: {
            /** @enum {string} */
            readonly of: "PRINCIPAL" | "INTEREST";
            readonly amount: string;
            readonly reason: string;
        };
        readonly BaseRateDto: {
            /** Format: date */
            readonly from: string;
            readonly percent: string;
            readonly source: components["schemas"]["SourceDto"];
        };
        readonly BaseRateView: {
            /** Format: date */
            readonly from: string;
            readonly percent: string;
            readonly source: string;
        };
        readonly RecordedBaseRateList: {
            readonly position: string;
            readonly recorded: readonly components["schemas"]["BaseRateView"][];
        };
        readonly BaseRateCorrectionDto: {
            /** Format: date */
            readonly from: string;
            readonly percent: string;
            readonly source: components["schemas"]["SourceDto"];
            readonly reason: string;
        };
        readonly LateUseInterestView: {
            readonly drawdownId: string;
            /** Format: date */
            readonly claimedOn: string;
            readonly amount: components["schemas"]["MoneyView"];
            readonly claimedBefore: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly until: string;
            /** @enum {string} */
            readonly dayCount: "ACT_365" | "ACT_360" | "30_360";
            readonly periods: readonly components["schemas"]["InterestPeriodView"][];
        };
        readonly ClaimedPaymentView: {
            readonly orderNumber: string;
            readonly amount: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly paidOn: string;
            /** Format: date */
            readonly interestFrom: string;
        };
        readonly RemissionView: {
            /** @enum {string} */
            readonly act: "WAIVE" | "WRITE_OFF";
            /** @enum {string} */
            readonly of: "PRINCIPAL" | "INTEREST";
            /** Format: date */
            readonly on: string;
            readonly amount: components["schemas"]["MoneyView"];
        };
        readonly RepaymentView: {
            readonly repaymentId: string;
            readonly caseNumber: string;
            readonly programme: string;
            readonly line: string;
            readonly recipients: readonly string[];
            /** Format: date */
            readonly asOf: string;
            readonly amount: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly claimedOn: string;
            /** Format: date */
            readonly ineffectiveFrom: string;
            readonly instalments: readonly components["schemas"]["RepaymentInstalmentView"][];
            readonly overdue: components["schemas"]["MoneyView"];
            readonly principal: components["schemas"]["RepaymentPartView"];
            readonly interest?: components["schemas"]["RepaymentPartView"];
            /** Format: date */
            readonly rateUnknownFrom?: string;
            readonly interestBeforeUnknown?: components["schemas"]["MoneyView"];
            /** @enum {string} */
            readonly dayCount: "ACT_365" | "ACT_360" | "30_360";
            readonly periods: readonly components["schemas"]["InterestPeriodView"][];
            readonly lateUseInterest: readonly components["schemas"]["LateUseInterestView"][];
            readonly payments: readonly components["schemas"]["ClaimedPaymentView"][];
            readonly receipts: readonly components["schemas"]["RepaymentReceiptView"][];
            readonly remissions: readonly components["schemas"]["RemissionView"][];
            readonly synthetic: boolean;
        };
        readonly RepaymentPage: {
            readonly position: string;
            readonly next?: string;
            readonly count?: number;
            readonly sums?: readonly components["schemas"]["ListSumView"][];
            readonly items: readonly components["schemas"]["RepaymentView"][];
        };
        readonly RepaymentAnswer: {
            readonly repaymentId: string;
            readonly caseNumber: string;
            readonly programme: string;
            readonly line: string;
            readonly recipients: readonly string[];
            /** Format: date */
            readonly asOf: string;
            readonly amount: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly claimedOn: string;
            /** Format: date */
            readonly ineffectiveFrom: string;
            readonly instalments: readonly components["schemas"]["RepaymentInstalmentView"][];
            readonly overdue: components["schemas"]["MoneyView"];
            readonly principal: components["schemas"]["RepaymentPartView"];
            readonly interest?: components["schemas"]["RepaymentPartView"];
            /** Format: date */
            readonly rateUnknownFrom?: string;
            readonly interestBeforeUnknown?: components["schemas"]["MoneyView"];
            /** @enum {string} */
            readonly dayCount: "ACT_365" | "ACT_360" | "30_360";
            readonly periods: readonly components["schemas"]["InterestPeriodView"][];
            readonly lateUseInterest: readonly components["schemas"]["LateUseInterestView"][];
            readonly payments: readonly components["schemas"]["ClaimedPaymentView"][];
            readonly receipts: readonly components["schemas"]["RepaymentReceiptView"][];
            readonly remissions: readonly components["schemas"]["RemissionView"][];
            readonly synthetic: boolean;
            readonly position: string;
        };
        readonly BaseRateList: {
            readonly position: string;
            readonly items: readonly components["schemas"]["BaseRateView"][];
        };
        readonly OverrunThresholdDto: {
            readonly amount: string;
            readonly source: components["schemas"]["SourceDto"];
        };
        readonly RecordedBudgetYear: {
            readonly position: string;
            readonly fiscalYear: number;
            readonly overrunThreshold?: components["schemas"]["MoneyView"];
            readonly carryOverYears?: number;
        };
        readonly CarryOverRuleDto: {
            readonly years: number;
            readonly source: components["schemas"]["SourceDto"];
        };
        readonly OverrunView: {
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            readonly overrunId: string;
            readonly amount: components["schemas"]["MoneyView"];
            readonly consentReference: string;
            /** Format: date */
            readonly consentedOn: string;
            readonly quarter: number;
            /** Format: date */
            readonly effectiveDay: string;
            readonly reason: string;
            readonly threshold?: components["schemas"]["MoneyView"];
            readonly isListed: boolean;
            /** Format: date */
            readonly reversedOn?: string;
            readonly reversalReason?: string;
            readonly synthetic: boolean;
        };
        readonly OverrunAnswer: {
            readonly position: string;
            readonly next?: string;
            readonly total: components["schemas"]["MoneyView"];
            readonly items: readonly components["schemas"]["OverrunView"][];
        };
        readonly BudgetYearView: {
            readonly position: string;
            readonly fiscalYear: number;
            readonly carryOverYears: number;
            /** Format: date */
            readonly carryOverUntil: string;
            readonly carryOverSource?: components["schemas"]["SourceView"];
            readonly overrunThreshold?: components["schemas"]["MoneyView"];
            readonly overrunThresholdSource?: components["schemas"]["SourceView"];
        };
        readonly FrameConsumptionView: {
            readonly programme: string;
            readonly frameId: string;
            readonly name: string;
            readonly fiscalYear: number;
            readonly bound: components["schemas"]["MoneyView"];
            readonly accepted: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
            readonly synthetic: boolean;
        };
        readonly FrameConsumptionPage: {
            readonly position: string;
            readonly next?: string;
            readonly items: readonly components["schemas"]["FrameConsumptionView"][];
        };
        readonly HeldAuthorityView: {
            readonly authorityId: string;
            readonly limit: components["schemas"]["MoneyView"];
            readonly orderedBy: string;
            /** Format: date */
            readonly orderedOn: string;
        };
        readonly FigureStepView: {
            readonly position: string;
            readonly id: string;
            readonly type: string;
            /** Format: date-time */
            readonly recordedAt: string;
            /** Format: date */
            readonly effectiveDay: string;
            readonly actor: components["schemas"]["ActorView"];
            readonly change: components["schemas"]["MoneyView"];
            readonly balance: components["schemas"]["MoneyView"];
            readonly reason?: string;
            readonly caseNumber?: string;
            readonly orderNumber?: string;
            readonly authority?: components["schemas"]["HeldAuthorityView"];
            readonly caseEvents?: string;
            readonly chain?: string;
        };
        readonly WhyAnswer: {
            readonly position: string;
            readonly figure: string;
            readonly value: components["schemas"]["MoneyView"];
            readonly events: number;
            readonly items: readonly components["schemas"]["FigureStepView"][];
            readonly earlier?: string;
        };
        readonly DifferenceStepView: {
            readonly position: string;
            readonly id: string;
            readonly type: string;
            /** Format: date-time */
            readonly recordedAt: string;
            /** Format: date */
            readonly effectiveDay: string;
            readonly actor: components["schemas"]["ActorView"];
            readonly change: components["schemas"]["MoneyView"];
            readonly balance: components["schemas"]["MoneyView"];
            readonly reason?: string;
            readonly caseNumber?: string;
            readonly orderNumber?: string;
            readonly authority?: components["schemas"]["HeldAuthorityView"];
            readonly caseEvents?: string;
            readonly chain?: string;
            /** @enum {string} */
            readonly isIn: "FROM" | "TO" | "BOTH";
            readonly tookEffect: boolean;
            readonly wasRecorded: boolean;
        };
        readonly DifferencesAnswer: {
            readonly position: string;
            readonly figure: string;
            readonly from: components["schemas"]["MoneyView"];
            readonly to: components["schemas"]["MoneyView"];
            readonly difference: components["schemas"]["MoneyView"];
            readonly events: number;
            readonly items: readonly components["schemas"]["DifferenceStepView"][];
            readonly earlier?: string;
        };
        readonly FigureView: {
            readonly figure: string;
            readonly amount: components["schemas"]["MoneyView"];
        };
        readonly SeriesPointView: {
            /** Format: date */
            readonly day: string;
            readonly figures: readonly components["schemas"]["FigureView"][];
        };
        readonly SeriesAnswer: {
            readonly position: string;
            readonly items: readonly components["schemas"]["SeriesPointView"][];
        };
        readonly CloudEventView: components["schemas"]["CloudEventView.de.foerderbuch.agreement.concluded.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.agreement.ended.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.award.corrected.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.award.published.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.appropriated.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.appropriation-reversed.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.block-released.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.blocked.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.carried-in.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.carried-on.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.carry-over-reversed.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.carry-over-rule-set.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.commitment-authority-granted.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.cover-link-declared.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.cover-link-revoked.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.overrun-consented.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.overrun-reversed.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.overrun-threshold-set.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.supplemented.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.transferred-in.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.transferred-out.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.usage-warning.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.year-closed.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.budget.year-reopened.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.claim.amended.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.claim.approved.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.claim.certified-arithmetic.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.claim.certified-factual.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.claim.partly-revoked.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.claim.rejected.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.claim.revoked.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.claim.submitted.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.claim.withdrawn.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.commitment.case-opened.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.commitment.made.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.commitment.reduced.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.commitment.released.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.disbursement.booked.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.disbursement.returned-as-income.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.disbursement.reversed.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.frame.bound.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.frame.freed.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.applied.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.award-amended.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.award-reduced.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.awarded.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.certified-arithmetic.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.certified-factual.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.completed.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.condition-met.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.condition-missed.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.condition-set.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.condition-waived.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.drawn-down.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.excess-claimed.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.financing-changed.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.funds-returned-as-income.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.funds-returned.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.late-use-interest-claimed.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.partly-revoked.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.proof-of-use-deadline-set.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.proof-of-use-examined.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.proof-of-use-received.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.rejected.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.revoked.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.grant.use-reported.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.interest.base-rate-corrected.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.interest.base-rate-recorded.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.milestone.accepted.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.milestone.agreed.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.milestone.closed.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.milestone.reported.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.milestone.sent-back.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.obligation.entered.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.obligation.reduced.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.obligation.released.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.payment-run.cancelled.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.payment-run.created.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.payment-run.sent.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.payment.booking-year-exception.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.payment.ordered.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.payment.prepared.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.payment.rejected-by-bank.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.payment.returned-as-income.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.payment.returned.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.payment.settled.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.payment.withdrawn.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.programme.corrected.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.programme.document-template-set.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.programme.frame-payment-rule-set.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.programme.funding-rule-set.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.programme.interest-rule-set.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.programme.proof-of-use-rule-set.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.programme.registered.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.programme.total-announced.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.programme.total-corrected.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.programme.use-by-rule-set.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.programme.year-closing-rule-set.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.readiness.lost.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.readiness.met.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.recipient.association-set.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.recipient.changed.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.recipient.corrected.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.recipient.end-corrected.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.recipient.ended.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.recipient.registered.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.repayment.claimed.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.repayment.deferred.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.repayment.received.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.repayment.waived.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.repayment.written-off.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.service.corrected.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.service.operating-cost-stated.v1"] | components["schemas"]["CloudEventView.de.foerderbuch.service.registered.v1"];
        readonly EventPageView: {
            readonly items: readonly components["schemas"]["CloudEventView"][];
            readonly next: string;
            readonly caughtUp: boolean;
        };
        readonly EventTypeView: {
            readonly type: string;
            readonly fields: readonly string[];
            readonly isMasterData: boolean;
        };
        readonly EventTypeList: {
            readonly items: readonly components["schemas"]["EventTypeView"][];
        };
        readonly StreamReaderView: {
            readonly subject: string;
            readonly open: number;
        };
        readonly StreamReaderList: {
            readonly items: readonly components["schemas"]["StreamReaderView"][];
        };
        readonly ShareView: {
            readonly recipient: string;
            readonly name: string;
            readonly share: components["schemas"]["MoneyView"];
        };
        readonly AllocationAnswer: {
            readonly position: string;
            readonly total: components["schemas"]["MoneyView"];
            readonly recipients: number;
            readonly items: readonly components["schemas"]["ShareView"][];
        };
        readonly DocumentPreviewDto: {
            readonly authority: components["schemas"]["IssuingAuthorityDto"];
            readonly place?: string;
            /** @enum {string} */
            readonly collateral?: "ANBEST_P" | "ANBEST_GK" | "ANBEST_K";
            readonly remedy: components["schemas"]["RemedyDto"];
            readonly texts?: readonly components["schemas"]["DocumentTextDto"][];
            readonly furtherProvisions?: string;
            readonly signature?: components["schemas"]["SignatureDto"];
            /** @enum {string} */
            readonly document: "AWARD_NOTICE" | "CLAIM_NOTICE" | "REPAYMENT_NOTICE" | "PAYMENT_ORDER";
        };
        readonly WaitingView: {
            /** @enum {string} */
            readonly step: "CLAIM_FACTUAL" | "CLAIM_ARITHMETIC" | "CLAIM_DECISION" | "CLAIM_PAYMENT" | "GRANT_FACTUAL" | "GRANT_ARITHMETIC" | "GRANT_DECISION" | "ORDER_FACTUAL" | "ORDER_ARITHMETIC" | "ORDER_ORDERING" | "ORDER_NAME" | "ORDER_RUN" | "ORDER_SETTLEMENT" | "BANK_BOOKING" | "MILESTONE_ACCEPTANCE" | "BUDGET_ACT" | "CASE_ACT" | "PAYEE_CHANGE";
            readonly reference: string;
            readonly caseNumber?: string;
            readonly programme?: string;
            readonly recipients: readonly string[];
            readonly subject?: string;
            /** Format: date */
            readonly since?: string;
            /** Format: date */
            readonly dueOn?: string;
            readonly amount?: components["schemas"]["MoneyView"];
            readonly synthetic: boolean;
        };
        readonly WorklistPage: {
            readonly position: string;
            readonly next?: string;
            readonly count?: number;
            readonly sums?: readonly components["schemas"]["ListSumView"][];
            readonly items: readonly components["schemas"]["WaitingView"][];
        };
        readonly WorklistSumView: {
            /** @enum {string} */
            readonly step: "CLAIM_FACTUAL" | "CLAIM_ARITHMETIC" | "CLAIM_DECISION" | "CLAIM_PAYMENT" | "GRANT_FACTUAL" | "GRANT_ARITHMETIC" | "GRANT_DECISION" | "ORDER_FACTUAL" | "ORDER_ARITHMETIC" | "ORDER_ORDERING" | "ORDER_NAME" | "ORDER_RUN" | "ORDER_SETTLEMENT" | "BANK_BOOKING" | "MILESTONE_ACCEPTANCE" | "BUDGET_ACT" | "CASE_ACT" | "PAYEE_CHANGE";
            readonly waiting: number;
            readonly amount: components["schemas"]["MoneyView"];
            /** Format: date */
            readonly since?: string;
            /** Format: date */
            readonly dueOn?: string;
        };
        readonly WorklistSumList: {
            readonly position: string;
            readonly items: readonly components["schemas"]["WorklistSumView"][];
        };
        readonly MunicipalConsumptionView: {
            readonly recipient: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "GEMEINDE" | "STADT" | "KREISFREIE_STADT" | "LANDKREIS";
            readonly county?: string;
            readonly population: number;
            readonly committed: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
            readonly benefitPaid: components["schemas"]["MoneyView"];
            readonly perResident: components["schemas"]["MoneyView"];
            readonly openClaims: number;
            readonly readyServices: number;
        };
        readonly ConsumedView: {
            readonly committed: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
        };
        readonly WhereItWentView: {
            readonly municipalities: components["schemas"]["ConsumedView"];
            readonly otherRecipients: components["schemas"]["ConsumedView"];
            readonly jointAwards: components["schemas"]["ConsumedView"];
            readonly withoutRecipient: components["schemas"]["ConsumedView"];
            readonly budgetLines: components["schemas"]["ConsumedView"];
        };
        readonly MunicipalConsumptionList: {
            readonly position: string;
            readonly items: readonly components["schemas"]["MunicipalConsumptionView"][];
            readonly whereItWent?: components["schemas"]["WhereItWentView"];
        };
        readonly ChangedCellView: {
            readonly column: string;
            readonly from: string;
            readonly to: string;
        };
        readonly PreviewedRowView: {
            readonly file: string;
            readonly lineNumber: number;
            readonly subject?: string;
            /** @enum {string} */
            readonly outcome: "NEW" | "CORRECTED" | "SAME" | "REFUSED";
            /** Format: date */
            readonly effectiveDay?: string;
            readonly events?: readonly string[];
            readonly changes?: readonly components["schemas"]["ChangedCellView"][];
            readonly column?: string;
            readonly reason?: string;
        };
        readonly ImportTotalsView: {
            readonly recorded: number;
            readonly corrected: number;
            readonly proposed: number;
            readonly unchanged: number;
            readonly refused: number;
            readonly missing: number;
        };
        readonly ImportPreviewView: {
            readonly position: string;
            readonly compared: boolean;
            readonly rows: readonly components["schemas"]["PreviewedRowView"][];
            readonly missing: readonly string[];
            readonly totals: components["schemas"]["ImportTotalsView"];
        };
        readonly InputFileDto: {
            /** @enum {string} */
            readonly inputFile: "kommunen-hessen.csv" | "appropriations.csv" | "totals.csv" | "grants.csv";
            readonly content: string;
        };
        readonly ImportFilesDto: {
            readonly files: readonly components["schemas"]["InputFileDto"][];
        };
        readonly ImportReportView: {
            readonly position: string;
            /** @enum {string} */
            readonly outcome: "RECORDED" | "UNCHANGED" | "REFUSED";
            readonly refused: readonly components["schemas"]["PreviewedRowView"][];
            readonly missing: readonly string[];
            readonly totals: components["schemas"]["ImportTotalsView"];
        };
        readonly ProjectionView: {
            readonly name: string;
            readonly version: number;
            /** @enum {string} */
            readonly state: "BUILDING" | "LIVE" | "STOPPED";
            readonly position: string;
            readonly error?: string;
        };
        readonly ProjectionList: {
            readonly items: readonly components["schemas"]["ProjectionView"][];
        };
        readonly ChangedEventView: {
            readonly position: string;
            readonly type?: string;
        };
        readonly LogReadingView: {
            readonly position: string;
            /** Format: date-time */
            readonly lastPass?: string;
            readonly changed: readonly components["schemas"]["ChangedEventView"][];
        };
        readonly UpkeepRunView: {
            /** @enum {string} */
            readonly kind: "REBUILD" | "COMPARISON";
            /** @enum {string} */
            readonly state: "WAITING" | "RUNNING" | "DONE" | "DIFFERENT" | "FAILED";
            readonly projections: readonly string[];
            /** Format: date-time */
            readonly begunAt: string;
            /** Format: date-time */
            readonly endedAt?: string;
            readonly begunBy: string;
            readonly done: string;
            readonly total: string;
            readonly tables?: number;
            readonly differing?: readonly string[];
            readonly failure?: string;
        };
        readonly VerificationView: {
            readonly position: string;
            readonly headHash?: string;
            readonly reading?: components["schemas"]["LogReadingView"];
            readonly runs: readonly components["schemas"]["UpkeepRunView"][];
            readonly mayBegin: boolean;
        };
        readonly RebuildRequest: {
            readonly projection?: string;
        };
        readonly FieldErrorBody: {
            readonly field: string;
            readonly code: string;
            readonly detail: string;
        };
        readonly ProblemBody: {
            /** @enum {string} */
            readonly type: "urn:foerderbuch:problem:agreement-exceeded" | "urn:foerderbuch:problem:agreement-state" | "urn:foerderbuch:problem:agreement-unknown" | "urn:foerderbuch:problem:allocation-invalid" | "urn:foerderbuch:problem:already-exists" | "urn:foerderbuch:problem:amount-not-positive" | "urn:foerderbuch:problem:amount-out-of-range" | "urn:foerderbuch:problem:appropriation-supplemented" | "urn:foerderbuch:problem:authority-day-exceeded" | "urn:foerderbuch:problem:delegation-circular" | "urn:foerderbuch:problem:delegation-exceeded" | "urn:foerderbuch:problem:authority-exceeded" | "urn:foerderbuch:problem:authority-missing" | "urn:foerderbuch:problem:authority-unknown" | "urn:foerderbuch:problem:award-drawn-down" | "urn:foerderbuch:problem:award-exceeded" | "urn:foerderbuch:problem:award-funds-moved" | "urn:foerderbuch:problem:award-paid" | "urn:foerderbuch:problem:award-unknown" | "urn:foerderbuch:problem:block-exceeded" | "urn:foerderbuch:problem:block-unknown" | "urn:foerderbuch:problem:bank-booking-exceeded" | "urn:foerderbuch:problem:bank-booking-state" | "urn:foerderbuch:problem:bank-booking-unknown" | "urn:foerderbuch:problem:budget-act-state" | "urn:foerderbuch:problem:budget-act-unknown" | "urn:foerderbuch:problem:budget-missing" | "urn:foerderbuch:problem:case-act-state" | "urn:foerderbuch:problem:case-act-unknown" | "urn:foerderbuch:problem:case-numbers-exhausted" | "urn:foerderbuch:problem:claim-amount-exceeded" | "urn:foerderbuch:problem:claim-state" | "urn:foerderbuch:problem:claim-unknown" | "urn:foerderbuch:problem:commitment-exceeded" | "urn:foerderbuch:problem:commitment-of-award" | "urn:foerderbuch:problem:commitment-of-case" | "urn:foerderbuch:problem:commitment-ordered" | "urn:foerderbuch:problem:commitment-unknown" | "urn:foerderbuch:problem:day-before-cause" | "urn:foerderbuch:problem:day-in-future" | "urn:foerderbuch:problem:disbursement-exceeded" | "urn:foerderbuch:problem:disbursement-unknown" | "urn:foerderbuch:problem:double-funding" | "urn:foerderbuch:problem:drawdown-unknown" | "urn:foerderbuch:problem:entitlement-exceeded" | "urn:foerderbuch:problem:four-eyes" | "urn:foerderbuch:problem:frame-bound" | "urn:foerderbuch:problem:frame-exceeded" | "urn:foerderbuch:problem:frame-payment-not-allowed" | "urn:foerderbuch:problem:frame-unknown" | "urn:foerderbuch:problem:grant-state" | "urn:foerderbuch:problem:grant-unknown" | "urn:foerderbuch:problem:hearing-missing" | "urn:foerderbuch:problem:iban-invalid" | "urn:foerderbuch:problem:burdened-year-invalid" | "urn:foerderbuch:problem:commitment-authority-exceeded" | "urn:foerderbuch:problem:obligations-exceed-budget" | "urn:foerderbuch:problem:obligation-unknown" | "urn:foerderbuch:problem:carry-over-exceeded" | "urn:foerderbuch:problem:carry-over-unknown" | "urn:foerderbuch:problem:carry-over-expired" | "urn:foerderbuch:problem:no-excess" | "urn:foerderbuch:problem:no-commitment-open" | "urn:foerderbuch:problem:commitments-open" | "urn:foerderbuch:problem:claims-undecided" | "urn:foerderbuch:problem:bank-bookings-unmatched" | "urn:foerderbuch:problem:payments-stopped" | "urn:foerderbuch:problem:corrected-unknown" | "urn:foerderbuch:problem:year-closed" | "urn:foerderbuch:problem:year-not-closed" | "urn:foerderbuch:problem:cover-link-missing" | "urn:foerderbuch:problem:cover-link-unknown" | "urn:foerderbuch:problem:lines-of-practice-mixed" | "urn:foerderbuch:problem:line-covers-itself" | "urn:foerderbuch:problem:instalments-invalid" | "urn:foerderbuch:problem:lead-only" | "urn:foerderbuch:problem:milestones-open" | "urn:foerderbuch:problem:milestone-exceeded" | "urn:foerderbuch:problem:milestone-state" | "urn:foerderbuch:problem:milestone-unknown" | "urn:foerderbuch:problem:name-reserved" | "urn:foerderbuch:problem:not-certified" | "urn:foerderbuch:problem:not-enough-funds" | "urn:foerderbuch:problem:no-authorisation-for-year" | "urn:foerderbuch:problem:debtor-account-missing" | "urn:foerderbuch:problem:execution-day-invalid" | "urn:foerderbuch:problem:orders-of-practice-mixed" | "urn:foerderbuch:problem:order-in-run" | "urn:foerderbuch:problem:order-named-twice" | "urn:foerderbuch:problem:order-held-back" | "urn:foerderbuch:problem:order-not-held-back" | "urn:foerderbuch:problem:transfer-of-other-run" | "urn:foerderbuch:problem:order-not-due" | "urn:foerderbuch:problem:payment-run-state" | "urn:foerderbuch:problem:payment-run-unknown" | "urn:foerderbuch:problem:order-on-its-way" | "urn:foerderbuch:problem:outside-award-period" | "urn:foerderbuch:problem:paid-in-other-year" | "urn:foerderbuch:problem:payee-changed" | "urn:foerderbuch:problem:payee-change-pending" | "urn:foerderbuch:problem:payee-change-unknown" | "urn:foerderbuch:problem:bank-name-missing" | "urn:foerderbuch:problem:payee-not-confirmed" | "urn:foerderbuch:problem:payee-not-entitled" | "urn:foerderbuch:problem:payee-unknown" | "urn:foerderbuch:problem:payments-open" | "urn:foerderbuch:problem:payment-order-state" | "urn:foerderbuch:problem:payment-order-unknown" | "urn:foerderbuch:problem:period-invalid" | "urn:foerderbuch:problem:prerequisite-missing" | "urn:foerderbuch:problem:proof-result-invalid" | "urn:foerderbuch:problem:proof-state" | "urn:foerderbuch:problem:proof-unknown" | "urn:foerderbuch:problem:placeholder-unknown" | "urn:foerderbuch:problem:programme-unknown" | "urn:foerderbuch:problem:reason-missing" | "urn:foerderbuch:problem:recipients-invalid" | "urn:foerderbuch:problem:recipient-contradictory" | "urn:foerderbuch:problem:recipient-ended" | "urn:foerderbuch:problem:recipient-not-yet-valid" | "urn:foerderbuch:problem:recipient-not-ended" | "urn:foerderbuch:problem:recipient-unknown" | "urn:foerderbuch:problem:requested-amount-exceeded" | "urn:foerderbuch:problem:residents-counted-twice" | "urn:foerderbuch:problem:remission-authority-exceeded" | "urn:foerderbuch:problem:remission-authority-missing" | "urn:foerderbuch:problem:repayment-exceeded" | "urn:foerderbuch:problem:repayment-open" | "urn:foerderbuch:problem:repayment-unknown" | "urn:foerderbuch:problem:revocation-exceeded" | "urn:foerderbuch:problem:return-exceeded" | "urn:foerderbuch:problem:service-unknown" | "urn:foerderbuch:problem:settlement-day-invalid" | "urn:foerderbuch:problem:share-exceeded" | "urn:foerderbuch:problem:condition-not-met" | "urn:foerderbuch:problem:condition-state" | "urn:foerderbuch:problem:condition-unknown" | "urn:foerderbuch:problem:no-late-use" | "urn:foerderbuch:problem:use-exceeded" | "urn:foerderbuch:problem:eligible-cost-exceeded" | "urn:foerderbuch:problem:financing-exceeded" | "urn:foerderbuch:problem:financing-plan-unbalanced" | "urn:foerderbuch:problem:full-financing-with-own-funds" | "urn:foerderbuch:problem:reduction-exceeded" | "urn:foerderbuch:problem:base-rate-missing" | "urn:foerderbuch:problem:base-rate-known" | "urn:foerderbuch:problem:base-rate-not-next" | "urn:foerderbuch:problem:base-rate-unknown" | "urn:foerderbuch:problem:share-invalid" | "urn:foerderbuch:problem:succession-circular" | "urn:foerderbuch:problem:overrun-unknown" | "urn:foerderbuch:problem:transfer-unknown" | "urn:foerderbuch:problem:synthetic-mixed" | "urn:foerderbuch:problem:award-years-differ" | "urn:foerderbuch:problem:years-differ" | "urn:foerderbuch:problem:year-named-twice" | "urn:foerderbuch:problem:year-not-burdened" | "urn:foerderbuch:problem:total-unknown" | "urn:foerderbuch:problem:expectation-failed" | "urn:foerderbuch:problem:headers-too-large" | "urn:foerderbuch:problem:internal-error" | "urn:foerderbuch:problem:invalid-request" | "urn:foerderbuch:problem:not-found" | "urn:foerderbuch:problem:payload-too-large" | "urn:foerderbuch:problem:request-timeout" | "urn:foerderbuch:problem:address-too-long" | "urn:foerderbuch:problem:bank-file-unusable" | "urn:foerderbuch:problem:files-not-kept" | "urn:foerderbuch:problem:import-interrupted" | "urn:foerderbuch:problem:import-refused" | "urn:foerderbuch:problem:event-unreadable" | "urn:foerderbuch:problem:forbidden" | "urn:foerderbuch:problem:idempotency-key-missing" | "urn:foerderbuch:problem:idempotency-key-reused" | "urn:foerderbuch:problem:history-changed" | "urn:foerderbuch:problem:outcome-unknown" | "urn:foerderbuch:problem:overloaded" | "urn:foerderbuch:problem:past-being-folded" | "urn:foerderbuch:problem:past-cannot-follow" | "urn:foerderbuch:problem:past-interrupted" | "urn:foerderbuch:problem:read-model-lags" | "urn:foerderbuch:problem:read-model-stopped" | "urn:foerderbuch:problem:issuer-unavailable" | "urn:foerderbuch:problem:storage-failed" | "urn:foerderbuch:problem:storage-full" | "urn:foerderbuch:problem:storage-locked" | "urn:foerderbuch:problem:store-damaged" | "urn:foerderbuch:problem:store-refuses" | "urn:foerderbuch:problem:store-unavailable" | "urn:foerderbuch:problem:token-unusable" | "urn:foerderbuch:problem:too-many-requests" | "urn:foerderbuch:problem:upkeep-elsewhere" | "urn:foerderbuch:problem:upkeep-runs" | "urn:foerderbuch:problem:unauthenticated" | "urn:foerderbuch:problem:unsupported-media-type";
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            readonly instance: string;
            readonly errors?: readonly components["schemas"]["FieldErrorBody"][];
        };
        readonly RehearsedEvent: {
            readonly type: string;
            readonly words: string;
            /** Format: date */
            readonly effectiveDay: string;
            readonly data: {
                readonly [key: string]: unknown;
            };
        };
        readonly BookedFigures: {
            readonly appropriation: components["schemas"]["MoneyView"];
            readonly supplements: components["schemas"]["MoneyView"];
            readonly authorised: components["schemas"]["MoneyView"];
            readonly blocked: components["schemas"]["MoneyView"];
            readonly committed: components["schemas"]["MoneyView"];
            readonly paid: components["schemas"]["MoneyView"];
            readonly available: components["schemas"]["MoneyView"];
        };
        readonly RehearsedBudgetLine: {
            readonly programme: string;
            readonly line: string;
            readonly fiscalYear: number;
            readonly before?: components["schemas"]["BookedFigures"];
            readonly after: components["schemas"]["BookedFigures"];
        };
        readonly RehearsalView: {
            readonly position: string;
            readonly answer: {
                readonly [key: string]: unknown;
            };
            readonly events: readonly components["schemas"]["RehearsedEvent"][];
            readonly budgetLines: readonly components["schemas"]["RehearsedBudgetLine"][];
            readonly warnings: readonly string[];
        };
        readonly "CloudEventView.any": {
            /** @enum {string} */
            readonly specversion: "1.0";
            readonly id: string;
            readonly source: string;
            readonly type: string;
            readonly subject?: string;
            /** Format: date-time */
            readonly time: string;
            /** @enum {string} */
            readonly datacontenttype: "application/json";
            /** Format: date */
            readonly effectiveday: string;
            readonly correlationid: string;
            readonly position: string;
            readonly synthetic: boolean;
            readonly data: {
                readonly [key: string]: unknown;
            };
        };
        readonly "CloudEventView.de.foerderbuch.agreement.concluded.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.agreement.concluded.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly programme?: string;
                readonly fiscalYear?: number;
                readonly provider?: string;
                readonly frameId?: string;
                readonly subject?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly concludedOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.agreement.concluded.v1";
        };
        readonly "CloudEventView.de.foerderbuch.agreement.ended.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.agreement.ended.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly released?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly endedOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.agreement.ended.v1";
        };
        readonly "CloudEventView.de.foerderbuch.award.corrected.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.award.corrected.v1";
            readonly data?: {
                readonly awardId?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly recipients?: readonly string[];
                readonly recipientNames?: readonly string[];
                readonly amount?: components["schemas"]["MoneyView"];
                readonly exactness?: string;
                readonly purpose?: string;
                readonly decidedOn?: string;
                readonly standing?: string;
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.award.corrected.v1";
        };
        readonly "CloudEventView.de.foerderbuch.award.published.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.award.published.v1";
            readonly data?: {
                readonly awardId?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly recipients?: readonly string[];
                readonly recipientNames?: readonly string[];
                readonly amount?: components["schemas"]["MoneyView"];
                readonly exactness?: string;
                readonly purpose?: string;
                readonly decidedOn?: string;
                readonly standing?: string;
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.award.published.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.appropriated.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.appropriated.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly name?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly exactness?: string;
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.appropriated.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.appropriation-reversed.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.appropriation-reversed.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.appropriation-reversed.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.block-released.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.block-released.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly blockId?: string;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.block-released.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.blocked.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.blocked.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly blockId?: string;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.blocked.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.carried-in.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.carried-in.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly carryOverId?: string;
                readonly sourceYear?: number;
                readonly otherYear?: number;
                readonly amount?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly usableUntil?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.carried-in.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.carried-on.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.carried-on.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly carryOverId?: string;
                readonly sourceYear?: number;
                readonly otherYear?: number;
                readonly amount?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly usableUntil?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.carried-on.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.carry-over-reversed.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.carry-over-reversed.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly carryOverId?: string;
                readonly direction?: string;
                readonly sourceYear?: number;
                readonly otherYear?: number;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.carry-over-reversed.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.carry-over-rule-set.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.carry-over-rule-set.v1";
            readonly data?: {
                readonly fiscalYear?: number;
                readonly years?: number;
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.carry-over-rule-set.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.commitment-authority-granted.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.commitment-authority-granted.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly commitmentAuthorityId?: string;
                readonly burdenedYear?: number;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.commitment-authority-granted.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.cover-link-declared.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.cover-link-declared.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly coverLinkId?: string;
                readonly partnerProgramme?: string;
                readonly partnerLine?: string;
                readonly direction?: string;
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.cover-link-declared.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.cover-link-revoked.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.cover-link-revoked.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly coverLinkId?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.cover-link-revoked.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.overrun-consented.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.overrun-consented.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly overrunId?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly consentedOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.overrun-consented.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.overrun-reversed.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.overrun-reversed.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly overrunId?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly consentedOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.overrun-reversed.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.overrun-threshold-set.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.overrun-threshold-set.v1";
            readonly data?: {
                readonly fiscalYear?: number;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.overrun-threshold-set.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.supplemented.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.supplemented.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly supplementId?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly exactness?: string;
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.supplemented.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.transferred-in.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.transferred-in.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly transferId?: string;
                readonly partnerProgramme?: string;
                readonly partnerLine?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly coverLinkId?: string;
                readonly reverses?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.transferred-in.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.transferred-out.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.transferred-out.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly transferId?: string;
                readonly partnerProgramme?: string;
                readonly partnerLine?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly coverLinkId?: string;
                readonly reverses?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.transferred-out.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.usage-warning.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.usage-warning.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly thresholdPercent?: number;
                readonly used?: components["schemas"]["MoneyView"];
                readonly appropriated?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.usage-warning.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.year-closed.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.year-closed.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly lapsed?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.year-closed.v1";
        };
        readonly "CloudEventView.de.foerderbuch.budget.year-reopened.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.budget.year-reopened.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly restored?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.budget.year-reopened.v1";
        };
        readonly "CloudEventView.de.foerderbuch.claim.amended.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.claim.amended.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly version?: number;
                readonly amount?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly receivedOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.claim.amended.v1";
        };
        readonly "CloudEventView.de.foerderbuch.claim.approved.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.claim.approved.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly claimed?: components["schemas"]["MoneyView"];
                readonly commitmentId?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.claim.approved.v1";
        };
        readonly "CloudEventView.de.foerderbuch.claim.certified-arithmetic.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.claim.certified-arithmetic.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly version?: number;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.claim.certified-arithmetic.v1";
        };
        readonly "CloudEventView.de.foerderbuch.claim.certified-factual.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.claim.certified-factual.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly version?: number;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.claim.certified-factual.v1";
        };
        readonly "CloudEventView.de.foerderbuch.claim.partly-revoked.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.claim.partly-revoked.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly released?: components["schemas"]["MoneyView"];
                readonly repayable?: components["schemas"]["MoneyView"];
                readonly ground?: string;
                /** Format: date */
                readonly ineffectiveFrom?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.claim.partly-revoked.v1";
        };
        readonly "CloudEventView.de.foerderbuch.claim.rejected.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.claim.rejected.v1";
            readonly data?: {
                readonly caseNumber?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.claim.rejected.v1";
        };
        readonly "CloudEventView.de.foerderbuch.claim.revoked.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.claim.revoked.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly released?: components["schemas"]["MoneyView"];
                readonly repayable?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.claim.revoked.v1";
        };
        readonly "CloudEventView.de.foerderbuch.claim.submitted.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.claim.submitted.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly recipient?: string;
                readonly leikaKey?: string;
                readonly servicePeriod?: {
                    /** Format: date */
                    readonly from: string;
                    /** Format: date */
                    readonly to: string;
                };
                readonly amount?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly receivedOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.claim.submitted.v1";
        };
        readonly "CloudEventView.de.foerderbuch.claim.withdrawn.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.claim.withdrawn.v1";
            readonly data?: {
                readonly caseNumber?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.claim.withdrawn.v1";
        };
        readonly "CloudEventView.de.foerderbuch.commitment.case-opened.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.commitment.case-opened.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly commitmentId?: string;
                readonly recipient?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.commitment.case-opened.v1";
        };
        readonly "CloudEventView.de.foerderbuch.commitment.made.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.commitment.made.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly commitmentId?: string;
                readonly recipient?: string;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.commitment.made.v1";
        };
        readonly "CloudEventView.de.foerderbuch.commitment.reduced.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.commitment.reduced.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly commitmentId?: string;
                readonly recipient?: string;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.commitment.reduced.v1";
        };
        readonly "CloudEventView.de.foerderbuch.commitment.released.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.commitment.released.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly commitmentId?: string;
                readonly recipient?: string;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.commitment.released.v1";
        };
        readonly "CloudEventView.de.foerderbuch.disbursement.booked.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.disbursement.booked.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly commitmentId?: string;
                readonly disbursementId?: string;
                readonly recipient?: string;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.disbursement.booked.v1";
        };
        readonly "CloudEventView.de.foerderbuch.disbursement.returned-as-income.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.disbursement.returned-as-income.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly commitmentId?: string;
                readonly disbursementId?: string;
                readonly recipient?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly income?: {
                    readonly fiscalYear: number;
                };
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.disbursement.returned-as-income.v1";
        };
        readonly "CloudEventView.de.foerderbuch.disbursement.reversed.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.disbursement.reversed.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly commitmentId?: string;
                readonly disbursementId?: string;
                readonly recipient?: string;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.disbursement.reversed.v1";
        };
        readonly "CloudEventView.de.foerderbuch.frame.bound.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.frame.bound.v1";
            readonly data?: {
                readonly programme?: string;
                readonly frameId?: string;
                readonly caseNumber?: string;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.frame.bound.v1";
        };
        readonly "CloudEventView.de.foerderbuch.frame.freed.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.frame.freed.v1";
            readonly data?: {
                readonly programme?: string;
                readonly frameId?: string;
                readonly caseNumber?: string;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.frame.freed.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.applied.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.applied.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly recipients?: readonly string[];
                readonly projectCost?: components["schemas"]["MoneyView"];
                readonly requested?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly receivedOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.applied.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.award-amended.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.award-amended.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly before?: components["schemas"]["MoneyView"];
                readonly commitmentId?: string;
                readonly recipients?: readonly string[];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.award-amended.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.award-reduced.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.award-reduced.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly entitled?: components["schemas"]["MoneyView"];
                readonly amount?: components["schemas"]["MoneyView"];
                readonly before?: components["schemas"]["MoneyView"];
                readonly excess?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly reducedFrom?: string;
                readonly recipients?: readonly string[];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.award-reduced.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.awarded.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.awarded.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly period?: {
                    /** Format: date */
                    readonly from: string;
                    /** Format: date */
                    readonly to: string;
                };
                readonly sharePercent?: string;
                readonly commitmentId?: string;
                readonly recipients?: readonly string[];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.awarded.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.certified-arithmetic.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.certified-arithmetic.v1";
            readonly data?: {
                readonly caseNumber?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.certified-arithmetic.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.certified-factual.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.certified-factual.v1";
            readonly data?: {
                readonly caseNumber?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.certified-factual.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.completed.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.completed.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly released?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly completedOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.completed.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.condition-met.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.condition-met.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly conditionId?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.condition-met.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.condition-missed.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.condition-missed.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly conditionId?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.condition-missed.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.condition-set.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.condition-set.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly conditionId?: string;
                /** Format: date */
                readonly dueOn?: string;
                readonly beforeDrawdown?: boolean;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.condition-set.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.condition-waived.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.condition-waived.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly conditionId?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.condition-waived.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.drawn-down.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.drawn-down.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly drawdownId?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly requestedOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.drawn-down.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.excess-claimed.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.excess-claimed.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.excess-claimed.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.financing-changed.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.financing-changed.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly eligibleCost?: components["schemas"]["MoneyView"];
                readonly thirdPartyIncome?: components["schemas"]["MoneyView"];
                readonly entitled?: components["schemas"]["MoneyView"];
                readonly amount?: components["schemas"]["MoneyView"];
                readonly before?: components["schemas"]["MoneyView"];
                readonly excess?: components["schemas"]["MoneyView"];
                readonly recipients?: readonly string[];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.financing-changed.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.funds-returned-as-income.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.funds-returned-as-income.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly returnId?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly returnedOn?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly income?: {
                    readonly fiscalYear: number;
                };
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.funds-returned-as-income.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.funds-returned.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.funds-returned.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly returnId?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly returnedOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.funds-returned.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.late-use-interest-claimed.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.late-use-interest-claimed.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly drawdownId?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly until?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.late-use-interest-claimed.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.partly-revoked.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.partly-revoked.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly released?: components["schemas"]["MoneyView"];
                readonly repayable?: components["schemas"]["MoneyView"];
                readonly ground?: string;
                /** Format: date */
                readonly ineffectiveFrom?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.partly-revoked.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.proof-of-use-deadline-set.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.proof-of-use-deadline-set.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly proof?: string;
                readonly fiscalYear?: number;
                /** Format: date */
                readonly dueOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.proof-of-use-deadline-set.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.proof-of-use-examined.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.proof-of-use-examined.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly proof?: string;
                readonly fiscalYear?: number;
                readonly result?: string;
                readonly spent?: components["schemas"]["MoneyView"];
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.proof-of-use-examined.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.proof-of-use-received.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.proof-of-use-received.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly proof?: string;
                readonly fiscalYear?: number;
                /** Format: date */
                readonly receivedOn?: string;
                readonly spent?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.proof-of-use-received.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.rejected.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.rejected.v1";
            readonly data?: {
                readonly caseNumber?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.rejected.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.revoked.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.revoked.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly released?: components["schemas"]["MoneyView"];
                readonly repayable?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.revoked.v1";
        };
        readonly "CloudEventView.de.foerderbuch.grant.use-reported.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.grant.use-reported.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly drawdownId?: string;
                readonly useId?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly usedOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.grant.use-reported.v1";
        };
        readonly "CloudEventView.de.foerderbuch.interest.base-rate-corrected.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.interest.base-rate-corrected.v1";
            readonly data?: {
                /** Format: date */
                readonly from?: string;
                readonly percent?: string;
                readonly before?: components["schemas"]["MoneyView"];
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.interest.base-rate-corrected.v1";
        };
        readonly "CloudEventView.de.foerderbuch.interest.base-rate-recorded.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.interest.base-rate-recorded.v1";
            readonly data?: {
                /** Format: date */
                readonly from?: string;
                readonly percent?: string;
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.interest.base-rate-recorded.v1";
        };
        readonly "CloudEventView.de.foerderbuch.milestone.accepted.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.milestone.accepted.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly milestoneId?: string;
                readonly programme?: string;
                readonly fiscalYear?: number;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly shares?: readonly {
                    readonly recipient?: string;
                    readonly amount?: components["schemas"]["MoneyView"];
                }[];
                /** Format: date */
                readonly acceptedOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.milestone.accepted.v1";
        };
        readonly "CloudEventView.de.foerderbuch.milestone.agreed.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.milestone.agreed.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly milestoneId?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly commitmentId?: string;
                readonly name?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly dueOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.milestone.agreed.v1";
        };
        readonly "CloudEventView.de.foerderbuch.milestone.closed.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.milestone.closed.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly milestoneId?: string;
                readonly released?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.milestone.closed.v1";
        };
        readonly "CloudEventView.de.foerderbuch.milestone.reported.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.milestone.reported.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly milestoneId?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly reportedOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.milestone.reported.v1";
        };
        readonly "CloudEventView.de.foerderbuch.milestone.sent-back.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.milestone.sent-back.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly milestoneId?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.milestone.sent-back.v1";
        };
        readonly "CloudEventView.de.foerderbuch.obligation.entered.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.obligation.entered.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly obligationId?: string;
                readonly burdenedYear?: number;
                readonly recipient?: string;
                readonly leikaKey?: string;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.obligation.entered.v1";
        };
        readonly "CloudEventView.de.foerderbuch.obligation.reduced.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.obligation.reduced.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly obligationId?: string;
                readonly burdenedYear?: number;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.obligation.reduced.v1";
        };
        readonly "CloudEventView.de.foerderbuch.obligation.released.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.obligation.released.v1";
            readonly data?: {
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly obligationId?: string;
                readonly burdenedYear?: number;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.obligation.released.v1";
        };
        readonly "CloudEventView.de.foerderbuch.payment-run.cancelled.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.payment-run.cancelled.v1";
            readonly data?: {
                readonly runId?: string;
                readonly controlSum?: components["schemas"]["MoneyView"];
                readonly orderNumbers?: readonly string[];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.payment-run.cancelled.v1";
        };
        readonly "CloudEventView.de.foerderbuch.payment-run.created.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.payment-run.created.v1";
            readonly data?: {
                readonly runId?: string;
                /** Format: date */
                readonly executionDay?: string;
                readonly controlSum?: components["schemas"]["MoneyView"];
                readonly checksum?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.payment-run.created.v1";
        };
        readonly "CloudEventView.de.foerderbuch.payment-run.sent.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.payment-run.sent.v1";
            readonly data?: {
                readonly runId?: string;
                readonly controlSum?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly sentOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.payment-run.sent.v1";
        };
        readonly "CloudEventView.de.foerderbuch.payment.booking-year-exception.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.payment.booking-year-exception.v1";
            readonly data?: {
                readonly orderNumber?: string;
                readonly caseNumber?: string;
                readonly programme?: string;
                readonly fiscalYear?: number;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.payment.booking-year-exception.v1";
        };
        readonly "CloudEventView.de.foerderbuch.payment.ordered.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.payment.ordered.v1";
            readonly data?: {
                readonly orderNumber?: string;
                readonly caseNumber?: string;
                readonly programme?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly orderedOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.payment.ordered.v1";
        };
        readonly "CloudEventView.de.foerderbuch.payment.prepared.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.payment.prepared.v1";
            readonly data?: {
                readonly orderNumber?: string;
                readonly caseNumber?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly basis?: string;
                readonly basisId?: string;
                readonly recipients?: readonly string[];
                readonly amount?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly dueOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.payment.prepared.v1";
        };
        readonly "CloudEventView.de.foerderbuch.payment.rejected-by-bank.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.payment.rejected-by-bank.v1";
            readonly data?: {
                readonly orderNumber?: string;
                readonly caseNumber?: string;
                readonly programme?: string;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.payment.rejected-by-bank.v1";
        };
        readonly "CloudEventView.de.foerderbuch.payment.returned-as-income.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.payment.returned-as-income.v1";
            readonly data?: {
                readonly orderNumber?: string;
                readonly caseNumber?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly frameId?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly shares?: readonly {
                    readonly recipient?: string;
                    readonly amount?: components["schemas"]["MoneyView"];
                }[];
                /** Format: date */
                readonly returnedOn?: string;
                readonly income?: {
                    readonly fiscalYear: number;
                };
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.payment.returned-as-income.v1";
        };
        readonly "CloudEventView.de.foerderbuch.payment.returned.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.payment.returned.v1";
            readonly data?: {
                readonly orderNumber?: string;
                readonly caseNumber?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly frameId?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly shares?: readonly {
                    readonly recipient?: string;
                    readonly amount?: components["schemas"]["MoneyView"];
                }[];
                /** Format: date */
                readonly returnedOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.payment.returned.v1";
        };
        readonly "CloudEventView.de.foerderbuch.payment.settled.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.payment.settled.v1";
            readonly data?: {
                readonly orderNumber?: string;
                readonly caseNumber?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly frameId?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly shares?: readonly {
                    readonly recipient?: string;
                    readonly amount?: components["schemas"]["MoneyView"];
                }[];
                /** Format: date */
                readonly settledOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.payment.settled.v1";
        };
        readonly "CloudEventView.de.foerderbuch.payment.withdrawn.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.payment.withdrawn.v1";
            readonly data?: {
                readonly orderNumber?: string;
                readonly caseNumber?: string;
                readonly programme?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.payment.withdrawn.v1";
        };
        readonly "CloudEventView.de.foerderbuch.programme.corrected.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.programme.corrected.v1";
            readonly data?: {
                readonly programme?: string;
                readonly name?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.programme.corrected.v1";
        };
        readonly "CloudEventView.de.foerderbuch.programme.document-template-set.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.programme.document-template-set.v1";
            readonly data?: {
                readonly programme?: string;
                /** Format: date */
                readonly from?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.programme.document-template-set.v1";
        };
        readonly "CloudEventView.de.foerderbuch.programme.frame-payment-rule-set.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.programme.frame-payment-rule-set.v1";
            readonly data?: {
                readonly programme?: string;
                readonly allowed?: boolean;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.programme.frame-payment-rule-set.v1";
        };
        readonly "CloudEventView.de.foerderbuch.programme.funding-rule-set.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.programme.funding-rule-set.v1";
            readonly data?: {
                readonly programme?: string;
                readonly shareMaxPercent?: number;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.programme.funding-rule-set.v1";
        };
        readonly "CloudEventView.de.foerderbuch.programme.interest-rule-set.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.programme.interest-rule-set.v1";
            readonly data?: {
                readonly programme?: string;
                readonly dayCount?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.programme.interest-rule-set.v1";
        };
        readonly "CloudEventView.de.foerderbuch.programme.proof-of-use-rule-set.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.programme.proof-of-use-rule-set.v1";
            readonly data?: {
                readonly programme?: string;
                readonly finalMonths?: number;
                readonly interimMonths?: number;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.programme.proof-of-use-rule-set.v1";
        };
        readonly "CloudEventView.de.foerderbuch.programme.registered.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.programme.registered.v1";
            readonly data?: {
                readonly programme?: string;
                readonly name?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.programme.registered.v1";
        };
        readonly "CloudEventView.de.foerderbuch.programme.total-announced.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.programme.total-announced.v1";
            readonly data?: {
                readonly programme?: string;
                readonly totalId?: string;
                readonly line?: string;
                readonly name?: string;
                readonly period?: string;
                readonly kind?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly exactness?: string;
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.programme.total-announced.v1";
        };
        readonly "CloudEventView.de.foerderbuch.programme.total-corrected.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.programme.total-corrected.v1";
            readonly data?: {
                readonly programme?: string;
                readonly totalId?: string;
                readonly line?: string;
                readonly name?: string;
                readonly period?: string;
                readonly kind?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly exactness?: string;
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.programme.total-corrected.v1";
        };
        readonly "CloudEventView.de.foerderbuch.programme.use-by-rule-set.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.programme.use-by-rule-set.v1";
            readonly data?: {
                readonly programme?: string;
                readonly months?: number;
                readonly interestFrom?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.programme.use-by-rule-set.v1";
        };
        readonly "CloudEventView.de.foerderbuch.programme.year-closing-rule-set.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.programme.year-closing-rule-set.v1";
            readonly data?: {
                readonly programme?: string;
                readonly closesOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.programme.year-closing-rule-set.v1";
        };
        readonly "CloudEventView.de.foerderbuch.readiness.lost.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.readiness.lost.v1";
            readonly data?: {
                readonly recipient?: string;
                readonly leikaKey?: string;
                readonly prerequisite?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.readiness.lost.v1";
        };
        readonly "CloudEventView.de.foerderbuch.readiness.met.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.readiness.met.v1";
            readonly data?: {
                readonly recipient?: string;
                readonly leikaKey?: string;
                readonly prerequisite?: string;
                /** Format: date */
                readonly since?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.readiness.met.v1";
        };
        readonly "CloudEventView.de.foerderbuch.recipient.association-set.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.recipient.association-set.v1";
            readonly data?: {
                readonly recipient?: string;
                readonly association?: string;
                /** Format: date */
                readonly since?: string;
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.recipient.association-set.v1";
        };
        readonly "CloudEventView.de.foerderbuch.recipient.changed.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.recipient.changed.v1";
            readonly data?: {
                readonly recipient?: string;
                /** Format: date */
                readonly since?: string;
                readonly name?: string;
                readonly kind?: string;
                readonly county?: string;
                readonly population?: number;
                /** Format: date */
                readonly populationOn?: string;
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.recipient.changed.v1";
        };
        readonly "CloudEventView.de.foerderbuch.recipient.corrected.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.recipient.corrected.v1";
            readonly data?: {
                readonly recipient?: string;
                readonly name?: string;
                readonly kind?: string;
                readonly county?: string;
                readonly population?: number;
                /** Format: date */
                readonly populationOn?: string;
                /** Format: date */
                readonly validFrom?: string;
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.recipient.corrected.v1";
        };
        readonly "CloudEventView.de.foerderbuch.recipient.end-corrected.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.recipient.end-corrected.v1";
            readonly data?: {
                readonly recipient?: string;
                /** Format: date */
                readonly validTo?: string;
                readonly successor?: string;
                readonly otherSuccessors?: readonly string[];
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.recipient.end-corrected.v1";
        };
        readonly "CloudEventView.de.foerderbuch.recipient.ended.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.recipient.ended.v1";
            readonly data?: {
                readonly recipient?: string;
                /** Format: date */
                readonly validTo?: string;
                readonly successor?: string;
                readonly otherSuccessors?: readonly string[];
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.recipient.ended.v1";
        };
        readonly "CloudEventView.de.foerderbuch.recipient.registered.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.recipient.registered.v1";
            readonly data?: {
                readonly recipient?: string;
                readonly name?: string;
                readonly kind?: string;
                readonly county?: string;
                readonly population?: number;
                /** Format: date */
                readonly populationOn?: string;
                /** Format: date */
                readonly validFrom?: string;
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.recipient.registered.v1";
        };
        readonly "CloudEventView.de.foerderbuch.repayment.claimed.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.repayment.claimed.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly repaymentId?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly recipients?: readonly string[];
                readonly amount?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly ineffectiveFrom?: string;
                /** Format: date */
                readonly dueOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.repayment.claimed.v1";
        };
        readonly "CloudEventView.de.foerderbuch.repayment.deferred.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.repayment.deferred.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly repaymentId?: string;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.repayment.deferred.v1";
        };
        readonly "CloudEventView.de.foerderbuch.repayment.received.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.repayment.received.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly repaymentId?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly receiptId?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly interest?: components["schemas"]["MoneyView"];
                readonly principal?: components["schemas"]["MoneyView"];
                /** Format: date */
                readonly receivedOn?: string;
                readonly incomeAmount?: components["schemas"]["MoneyView"];
                readonly incomeYear?: number;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.repayment.received.v1";
        };
        readonly "CloudEventView.de.foerderbuch.repayment.waived.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.repayment.waived.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly repaymentId?: string;
                readonly of?: string;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.repayment.waived.v1";
        };
        readonly "CloudEventView.de.foerderbuch.repayment.written-off.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.repayment.written-off.v1";
            readonly data?: {
                readonly caseNumber?: string;
                readonly repaymentId?: string;
                readonly of?: string;
                readonly amount?: components["schemas"]["MoneyView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.repayment.written-off.v1";
        };
        readonly "CloudEventView.de.foerderbuch.service.corrected.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.service.corrected.v1";
            readonly data?: {
                readonly leikaKey?: string;
                readonly name?: string;
                readonly stateOfOrigin?: string;
                readonly platform?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.service.corrected.v1";
        };
        readonly "CloudEventView.de.foerderbuch.service.operating-cost-stated.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.service.operating-cost-stated.v1";
            readonly data?: {
                readonly leikaKey?: string;
                readonly fiscalYear?: number;
                readonly recipient?: string;
                readonly amount?: components["schemas"]["MoneyView"];
                readonly source?: components["schemas"]["SourceView"];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.service.operating-cost-stated.v1";
        };
        readonly "CloudEventView.de.foerderbuch.service.registered.v1": components["schemas"]["CloudEventView.any"] & {
            /** @enum {string} */
            readonly type?: "de.foerderbuch.service.registered.v1";
            readonly data?: {
                readonly leikaKey?: string;
                readonly name?: string;
                readonly stateOfOrigin?: string;
                readonly platform?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "de.foerderbuch.service.registered.v1";
        };
        readonly "TrailView.any": {
            readonly position: string;
            readonly id: string;
            readonly type: string;
            /** Format: date-time */
            readonly recordedAt: string;
            /** Format: date */
            readonly effectiveDay: string;
            readonly actor: components["schemas"]["ActorView"];
            readonly caseNumber?: string;
            readonly programme?: string;
            readonly line?: string;
            readonly fiscalYear?: number;
            readonly recipient?: string;
            readonly amount?: components["schemas"]["MoneyView"];
            readonly synthetic: boolean;
            readonly data: {
                readonly [key: string]: unknown;
            };
        };
        readonly "TrailView.ProgrammeRegistered": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ProgrammeRegistered";
            readonly data?: {
                readonly programme: string;
                readonly name: string;
                readonly synthetic: boolean;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ProgrammeRegistered";
        };
        readonly "TrailView.ProgrammeCorrected": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ProgrammeCorrected";
            readonly data?: {
                readonly programme: string;
                readonly name: string;
                readonly reason: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ProgrammeCorrected";
        };
        readonly "TrailView.AnnouncedTotalRecorded": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "AnnouncedTotalRecorded";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly amount: string;
                readonly exactness: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
                readonly name: string;
                readonly period: string;
                readonly kind: string;
                readonly totalId: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AnnouncedTotalRecorded";
        };
        readonly "TrailView.AnnouncedTotalCorrected": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "AnnouncedTotalCorrected";
            readonly data?: {
                readonly programme: string;
                readonly totalId: string;
                readonly line: string;
                readonly name: string;
                readonly period: string;
                readonly kind: string;
                readonly amount: string;
                readonly exactness: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
                readonly reason: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AnnouncedTotalCorrected";
        };
        readonly "TrailView.AppropriationEnacted": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "AppropriationEnacted";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly name: string;
                readonly synthetic: boolean;
                readonly amount: string;
                readonly exactness: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
                readonly currency: string;
                readonly product?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AppropriationEnacted";
        };
        readonly "TrailView.AppropriationReversed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "AppropriationReversed";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly amount: string;
                readonly reason: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AppropriationReversed";
        };
        readonly "TrailView.SupplementEnacted": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "SupplementEnacted";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly supplementId: string;
                readonly amount: string;
                readonly exactness: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "SupplementEnacted";
        };
        readonly "TrailView.OverrunThresholdSet": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "OverrunThresholdSet";
            readonly data?: {
                readonly fiscalYear: number;
                readonly amount: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "OverrunThresholdSet";
        };
        readonly "TrailView.CarryOverRuleSet": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "CarryOverRuleSet";
            readonly data?: {
                readonly fiscalYear: number;
                readonly years: number;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CarryOverRuleSet";
        };
        readonly "TrailView.BankAccountBookedInYear": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "BankAccountBookedInYear";
            readonly data?: {
                readonly fiscalYear: number;
                readonly account: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BankAccountBookedInYear";
        };
        readonly "TrailView.CommitmentAuthorityGranted": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "CommitmentAuthorityGranted";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly commitmentAuthorityId: string;
                readonly burdenedYear: number;
                readonly amount: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CommitmentAuthorityGranted";
        };
        readonly "TrailView.ObligationEntered": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ObligationEntered";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly obligationId: string;
                readonly burdenedYear: number;
                readonly amount: string;
                readonly reason: string;
                readonly currency: string;
                readonly recipient?: string;
                readonly leikaKey?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ObligationEntered";
        };
        readonly "TrailView.ObligationReduced": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ObligationReduced";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly obligationId: string;
                readonly burdenedYear: number;
                readonly amount: string;
                readonly reason: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ObligationReduced";
        };
        readonly "TrailView.ObligationReleased": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ObligationReleased";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly obligationId: string;
                readonly burdenedYear: number;
                readonly amount: string;
                readonly reason: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ObligationReleased";
        };
        readonly "TrailView.FundsCarriedOn": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "FundsCarriedOn";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly carryOverId: string;
                readonly sourceYear: number;
                readonly amount: string;
                /** Format: date */
                readonly usableUntil: string;
                readonly consentReference: string;
                /** Format: date */
                readonly consentedOn: string;
                readonly reason: string;
                readonly otherYear: number;
                readonly currency: string;
                readonly commitmentId?: string;
                readonly recipient?: string;
                readonly awardId?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FundsCarriedOn";
        };
        readonly "TrailView.FundsCarriedIn": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "FundsCarriedIn";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly carryOverId: string;
                readonly sourceYear: number;
                readonly amount: string;
                /** Format: date */
                readonly usableUntil: string;
                readonly consentReference: string;
                /** Format: date */
                readonly consentedOn: string;
                readonly reason: string;
                readonly otherYear: number;
                readonly currency: string;
                readonly commitmentId?: string;
                readonly recipient?: string;
                readonly awardId?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FundsCarriedIn";
        };
        readonly "TrailView.CarryOverReversed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "CarryOverReversed";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly carryOverId: string;
                readonly direction: string;
                readonly sourceYear: number;
                readonly otherYear: number;
                readonly amount: string;
                readonly reason: string;
                readonly currency: string;
                readonly commitmentId?: string;
                readonly recipient?: string;
                readonly awardId?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CarryOverReversed";
        };
        readonly "TrailView.YearClosed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "YearClosed";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly lapsed: string;
                readonly reason: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "YearClosed";
        };
        readonly "TrailView.YearReopened": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "YearReopened";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly restored: string;
                readonly consentReference: string;
                /** Format: date */
                readonly consentedOn: string;
                readonly reason: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "YearReopened";
        };
        readonly "TrailView.OverrunConsented": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "OverrunConsented";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly overrunId: string;
                readonly amount: string;
                readonly consentReference: string;
                /** Format: date */
                readonly consentedOn: string;
                readonly reason: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "OverrunConsented";
        };
        readonly "TrailView.OverrunReversed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "OverrunReversed";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly overrunId: string;
                readonly amount: string;
                readonly consentReference: string;
                /** Format: date */
                readonly consentedOn: string;
                readonly reason: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "OverrunReversed";
        };
        readonly "TrailView.CoverLinkDeclared": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "CoverLinkDeclared";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly partnerProgramme: string;
                readonly partnerLine: string;
                readonly coverLinkId: string;
                readonly direction: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CoverLinkDeclared";
        };
        readonly "TrailView.CoverLinkRevoked": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "CoverLinkRevoked";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly coverLinkId: string;
                readonly reason: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CoverLinkRevoked";
        };
        readonly "TrailView.FundsTransferredOut": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "FundsTransferredOut";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly partnerProgramme: string;
                readonly partnerLine: string;
                readonly transferId: string;
                readonly amount: string;
                readonly coverLinkId?: string;
                readonly reason: string;
                readonly currency: string;
                readonly reverses?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FundsTransferredOut";
        };
        readonly "TrailView.FundsTransferredIn": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "FundsTransferredIn";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly partnerProgramme: string;
                readonly partnerLine: string;
                readonly transferId: string;
                readonly amount: string;
                readonly coverLinkId?: string;
                readonly reason: string;
                readonly currency: string;
                readonly reverses?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FundsTransferredIn";
        };
        readonly "TrailView.FundsBlocked": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "FundsBlocked";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly blockId: string;
                readonly amount: string;
                readonly reason: string;
                readonly currency: string;
                readonly percent?: string;
                readonly stopsPayments?: boolean;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FundsBlocked";
        };
        readonly "TrailView.BlockReleased": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "BlockReleased";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly blockId: string;
                readonly amount: string;
                readonly reason: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BlockReleased";
        };
        readonly "TrailView.FundsCommitted": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "FundsCommitted";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly commitmentId: string;
                readonly amount: string;
                readonly corrects?: {
                    readonly fiscalYear: number;
                    readonly id: string;
                };
                readonly currency: string;
                readonly recipient?: string;
                readonly awardId?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FundsCommitted";
        };
        readonly "TrailView.CommitmentReduced": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "CommitmentReduced";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly commitmentId: string;
                readonly amount: string;
                readonly reason: string;
                readonly currency: string;
                readonly recipient?: string;
                readonly awardId?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CommitmentReduced";
        };
        readonly "TrailView.CommitmentReleased": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "CommitmentReleased";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly commitmentId: string;
                readonly amount: string;
                readonly reason: string;
                readonly currency: string;
                readonly recipient?: string;
                readonly awardId?: string;
                readonly atYearEnd?: boolean;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CommitmentReleased";
        };
        readonly "TrailView.FundsDisbursed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "FundsDisbursed";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly commitmentId: string;
                readonly disbursementId: string;
                readonly amount: string;
                readonly currency: string;
                readonly reference?: string;
                readonly recipient?: string;
                readonly awardId?: string;
                /** Format: date */
                readonly consentedOn?: string;
                readonly consentReference?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FundsDisbursed";
        };
        readonly "TrailView.DisbursementReversed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "DisbursementReversed";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly commitmentId: string;
                readonly disbursementId: string;
                readonly amount: string;
                readonly reason: string;
                readonly currency: string;
                readonly reference?: string;
                readonly recipient?: string;
                readonly awardId?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "DisbursementReversed";
        };
        readonly "TrailView.DisbursementReturnedAsIncome": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "DisbursementReturnedAsIncome";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly commitmentId: string;
                readonly disbursementId: string;
                readonly amount: string;
                readonly reason: string;
                readonly income: {
                    readonly fiscalYear: number;
                };
                readonly currency: string;
                readonly reference?: string;
                readonly awardId?: string;
                readonly recipient?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "DisbursementReturnedAsIncome";
        };
        readonly "TrailView.UsageWarningRaised": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "UsageWarningRaised";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly thresholdPercent: number;
                readonly used: string;
                readonly appropriated: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "UsageWarningRaised";
        };
        readonly "TrailView.BudgetActProposed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "BudgetActProposed";
            readonly data?: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly act: string;
                readonly amount: string;
                readonly reason?: string;
                readonly budgetActId: string;
                readonly proposedBy: string;
                readonly synthetic: boolean;
                readonly currency: string;
                readonly name?: string;
                readonly exactness?: string;
                readonly source?: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
                /** Format: date */
                readonly effectiveDay?: string;
                readonly supplementId?: string;
                readonly blockId?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BudgetActProposed";
        };
        readonly "TrailView.RuleLiftingProposed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "RuleLiftingProposed";
            readonly data?: {
                readonly budgetActId: string;
                readonly act: string;
                readonly programme: string;
                readonly reason: string;
                readonly proposedBy: string;
                readonly synthetic: boolean;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RuleLiftingProposed";
        };
        readonly "TrailView.BudgetActConfirmed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "BudgetActConfirmed";
            readonly data?: {
                readonly budgetActId: string;
                readonly programme: string;
                readonly act: string;
                readonly confirmedBy: string;
                readonly line?: string;
                readonly fiscalYear?: number;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BudgetActConfirmed";
        };
        readonly "TrailView.BudgetActRejected": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "BudgetActRejected";
            readonly data?: {
                readonly budgetActId: string;
                readonly programme: string;
                readonly act: string;
                readonly reason: string;
                readonly rejectedBy: string;
                readonly line?: string;
                readonly fiscalYear?: number;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BudgetActRejected";
        };
        readonly "TrailView.BudgetActFourEyesViolationRefused": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "BudgetActFourEyesViolationRefused";
            readonly data?: {
                readonly budgetActId: string;
                readonly programme: string;
                readonly act: string;
                readonly action: string;
                readonly earlierPart: string;
                readonly attemptedBy: string;
                readonly line?: string;
                readonly fiscalYear?: number;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BudgetActFourEyesViolationRefused";
        };
        readonly "TrailView.RecipientRegistered": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "RecipientRegistered";
            readonly data?: {
                readonly recipient: string;
                readonly name: string;
                readonly kind: string;
                readonly population: number;
                /** Format: date */
                readonly populationOn: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
                readonly county?: string;
                /** Format: date */
                readonly validFrom?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RecipientRegistered";
        };
        readonly "TrailView.RecipientCorrected": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "RecipientCorrected";
            readonly data?: {
                readonly recipient: string;
                readonly name: string;
                readonly kind: string;
                readonly population: number;
                /** Format: date */
                readonly populationOn: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
                readonly reason: string;
                readonly county?: string;
                /** Format: date */
                readonly validFrom?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RecipientCorrected";
        };
        readonly "TrailView.RecipientChanged": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "RecipientChanged";
            readonly data?: {
                readonly recipient: string;
                /** Format: date */
                readonly since: string;
                readonly name: string;
                readonly kind: string;
                readonly population: number;
                /** Format: date */
                readonly populationOn: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
                readonly county?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RecipientChanged";
        };
        readonly "TrailView.AssociationSet": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "AssociationSet";
            readonly data?: {
                readonly recipient: string;
                readonly association: string;
                /** Format: date */
                readonly since: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AssociationSet";
        };
        readonly "TrailView.RecipientEnded": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "RecipientEnded";
            readonly data?: {
                readonly recipient: string;
                /** Format: date */
                readonly validTo: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
                readonly successor?: string;
                readonly otherSuccessors?: readonly string[];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RecipientEnded";
        };
        readonly "TrailView.RecipientEndCorrected": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "RecipientEndCorrected";
            readonly data?: {
                readonly recipient: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
                readonly reason: string;
                /** Format: date */
                readonly validTo?: string;
                readonly successor?: string;
                readonly otherSuccessors?: readonly string[];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RecipientEndCorrected";
        };
        readonly "TrailView.ServiceRegistered": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ServiceRegistered";
            readonly data?: {
                readonly leikaKey: string;
                readonly name: string;
                readonly stateOfOrigin: string;
                readonly platform: string;
                readonly synthetic: boolean;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ServiceRegistered";
        };
        readonly "TrailView.OperatingCostStated": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "OperatingCostStated";
            readonly data?: {
                readonly leikaKey: string;
                readonly fiscalYear: number;
                readonly amount: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
                readonly currency: string;
                readonly recipient?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "OperatingCostStated";
        };
        readonly "TrailView.ServiceCorrected": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ServiceCorrected";
            readonly data?: {
                readonly leikaKey: string;
                readonly name: string;
                readonly stateOfOrigin: string;
                readonly platform: string;
                readonly reason: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ServiceCorrected";
        };
        readonly "TrailView.PrerequisiteMet": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PrerequisiteMet";
            readonly data?: {
                readonly recipient: string;
                readonly leikaKey: string;
                readonly prerequisite: string;
                /** Format: date */
                readonly since: string;
                readonly synthetic: boolean;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PrerequisiteMet";
        };
        readonly "TrailView.PrerequisiteLost": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PrerequisiteLost";
            readonly data?: {
                readonly recipient: string;
                readonly leikaKey: string;
                readonly prerequisite: string;
                readonly reason: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PrerequisiteLost";
        };
        readonly "TrailView.CaseNumberAssigned": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "CaseNumberAssigned";
            readonly data?: {
                readonly programme: string;
                readonly fiscalYear: number;
                readonly caseNumber: string;
                readonly caseId: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CaseNumberAssigned";
        };
        readonly "TrailView.CommitmentCaseOpened": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "CommitmentCaseOpened";
            readonly data?: {
                readonly caseId: string;
                readonly caseNumber: string;
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly commitmentId: string;
                readonly synthetic: boolean;
                readonly recipient?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CommitmentCaseOpened";
        };
        readonly "TrailView.FundingRequested": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "FundingRequested";
            readonly data?: {
                readonly id: string;
                readonly reference: string;
                readonly recipients: readonly string[];
                readonly synthetic: boolean;
                readonly leikaKey?: string;
                readonly servicePeriod?: {
                    /** Format: date */
                    readonly from: string;
                    /** Format: date */
                    readonly to: string;
                };
                readonly purpose?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FundingRequested";
        };
        readonly "TrailView.FundingRequestMoved": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "FundingRequestMoved";
            readonly data?: {
                readonly id: string;
                readonly reference: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FundingRequestMoved";
        };
        readonly "TrailView.ClaimSubmitted": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ClaimSubmitted";
            readonly data?: {
                readonly claimId: string;
                readonly caseNumber: string;
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly recipient: string;
                readonly leikaKey: string;
                readonly servicePeriod: {
                    /** Format: date */
                    readonly from: string;
                    /** Format: date */
                    readonly to: string;
                };
                readonly amount: string;
                /** Format: date */
                readonly receivedOn: string;
                readonly submittedBy: string;
                readonly synthetic: boolean;
                readonly currency: string;
                readonly possibleDoubleFunding?: readonly string[];
                readonly description?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ClaimSubmitted";
        };
        readonly "TrailView.ClaimAmended": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ClaimAmended";
            readonly data?: {
                readonly claimId: string;
                readonly caseNumber: string;
                readonly version: number;
                readonly amount: string;
                /** Format: date */
                readonly receivedOn: string;
                readonly reason: string;
                readonly amendedBy: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ClaimAmended";
        };
        readonly "TrailView.ClaimWithdrawn": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ClaimWithdrawn";
            readonly data?: {
                readonly claimId: string;
                readonly caseNumber: string;
                readonly reason: string;
                readonly withdrawnBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ClaimWithdrawn";
        };
        readonly "TrailView.ClaimCertifiedFactual": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ClaimCertifiedFactual";
            readonly data?: {
                readonly claimId: string;
                readonly caseNumber: string;
                readonly version: number;
                readonly certifiedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ClaimCertifiedFactual";
        };
        readonly "TrailView.ClaimCertifiedArithmetic": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ClaimCertifiedArithmetic";
            readonly data?: {
                readonly claimId: string;
                readonly caseNumber: string;
                readonly version: number;
                readonly certifiedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ClaimCertifiedArithmetic";
        };
        readonly "TrailView.ClaimApproved": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ClaimApproved";
            readonly data?: {
                readonly claimId: string;
                readonly caseNumber: string;
                readonly amount: string;
                readonly claimed: string;
                readonly commitmentId: string;
                readonly approvedBy: string;
                readonly currency: string;
                readonly doubleFunding?: readonly string[];
                readonly doubleFundingReason?: string;
                readonly reason?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ClaimApproved";
        };
        readonly "TrailView.ClaimRejected": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ClaimRejected";
            readonly data?: {
                readonly claimId: string;
                readonly caseNumber: string;
                readonly reason: string;
                readonly rejectedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ClaimRejected";
        };
        readonly "TrailView.ClaimRevoked": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ClaimRevoked";
            readonly data?: {
                readonly claimId: string;
                readonly caseNumber: string;
                readonly released: string;
                readonly repayable: string;
                readonly reason: string;
                readonly revokedBy: string;
                readonly currency: string;
                readonly ground?: string;
                readonly hearing?: {
                    /** Format: date */
                    readonly heldOn: string;
                    readonly statement: string;
                    readonly note?: string;
                };
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ClaimRevoked";
        };
        readonly "TrailView.ClaimPartlyRevoked": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ClaimPartlyRevoked";
            readonly data?: {
                readonly claimId: string;
                readonly caseNumber: string;
                readonly amount: string;
                readonly released: string;
                readonly repayable: string;
                readonly reason: string;
                readonly revokedBy: string;
                readonly ground?: string;
                /** Format: date */
                readonly ineffectiveFrom?: string;
                readonly hearing?: {
                    /** Format: date */
                    readonly heldOn: string;
                    readonly statement: string;
                    readonly note?: string;
                };
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ClaimPartlyRevoked";
        };
        readonly "TrailView.FourEyesViolationRefused": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "FourEyesViolationRefused";
            readonly data?: {
                readonly claimId: string;
                readonly caseNumber: string;
                readonly action: string;
                readonly attemptedBy: string;
                readonly earlierPart: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FourEyesViolationRefused";
        };
        readonly "TrailView.FundingRuleSet": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "FundingRuleSet";
            readonly data?: {
                readonly programme: string;
                readonly shareMaxPercent: number;
                readonly reason: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FundingRuleSet";
        };
        readonly "TrailView.SecondPersonRuleSet": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "SecondPersonRuleSet";
            readonly data?: {
                readonly programme: string;
                readonly required: boolean;
                readonly reason: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "SecondPersonRuleSet";
        };
        readonly "TrailView.FramePaymentRuleSet": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "FramePaymentRuleSet";
            readonly data?: {
                readonly programme: string;
                readonly allowed: boolean;
                readonly reason: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FramePaymentRuleSet";
        };
        readonly "TrailView.ProofOfUseRuleSet": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ProofOfUseRuleSet";
            readonly data?: {
                readonly programme: string;
                readonly finalMonths: number;
                readonly reason: string;
                readonly interimMonths?: number;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ProofOfUseRuleSet";
        };
        readonly "TrailView.InterestRuleSet": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "InterestRuleSet";
            readonly data?: {
                readonly programme: string;
                readonly dayCount: string;
                readonly reason: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "InterestRuleSet";
        };
        readonly "TrailView.GrantApplied": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "GrantApplied";
            readonly data?: {
                readonly grantId: string;
                readonly caseNumber: string;
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly recipients: readonly string[];
                readonly purpose: string;
                readonly projectCost: string;
                readonly requested: string;
                /** Format: date */
                readonly receivedOn: string;
                readonly appliedBy: string;
                readonly synthetic: boolean;
                readonly currency: string;
                readonly possibleDoubleFunding?: readonly string[];
                readonly eligibleCost?: string;
                readonly thirdPartyIncome?: string;
                readonly ownFunds?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "GrantApplied";
        };
        readonly "TrailView.GrantCertifiedFactual": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "GrantCertifiedFactual";
            readonly data?: {
                readonly grantId: string;
                readonly caseNumber: string;
                readonly certifiedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "GrantCertifiedFactual";
        };
        readonly "TrailView.GrantCertifiedArithmetic": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "GrantCertifiedArithmetic";
            readonly data?: {
                readonly grantId: string;
                readonly caseNumber: string;
                readonly certifiedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "GrantCertifiedArithmetic";
        };
        readonly "TrailView.GrantAwarded": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "GrantAwarded";
            readonly data?: {
                readonly grantId: string;
                readonly caseNumber: string;
                readonly amount: string;
                readonly period: {
                    /** Format: date */
                    readonly from: string;
                    /** Format: date */
                    readonly to: string;
                };
                readonly sharePercent: string;
                readonly commitmentId: string;
                readonly awardedBy: string;
                readonly currency: string;
                readonly doubleFunding?: readonly string[];
                readonly doubleFundingReason?: string;
                readonly reason?: string;
                readonly budgets?: readonly {
                    readonly line: string;
                    readonly fiscalYear: number;
                    readonly commitmentId: string;
                    readonly amount: string;
                }[];
                readonly recipients?: readonly string[];
                readonly conditions?: string;
                readonly proofsDue?: readonly {
                    readonly proof: string;
                    readonly fiscalYear?: number;
                    /** Format: date */
                    readonly dueOn: string;
                }[];
                readonly financing?: string;
                readonly eligibleCost?: string;
                readonly thirdPartyIncome?: string;
                readonly ownFunds?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "GrantAwarded";
        };
        readonly "TrailView.GrantRejected": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "GrantRejected";
            readonly data?: {
                readonly grantId: string;
                readonly caseNumber: string;
                readonly reason: string;
                readonly rejectedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "GrantRejected";
        };
        readonly "TrailView.AwardAmended": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "AwardAmended";
            readonly data?: {
                readonly grantId: string;
                readonly caseNumber: string;
                readonly amount: string;
                readonly before: string;
                readonly reason: string;
                readonly amendedBy: string;
                readonly currency: string;
                readonly commitmentId?: string;
                readonly budgets?: readonly {
                    readonly line: string;
                    readonly fiscalYear: number;
                    readonly commitmentId: string;
                    readonly amount: string;
                }[];
                readonly recipients?: readonly string[];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AwardAmended";
        };
        readonly "TrailView.GrantFinancingChanged": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "GrantFinancingChanged";
            readonly data?: {
                readonly grantId: string;
                readonly caseNumber: string;
                readonly eligibleCost: string;
                readonly thirdPartyIncome: string;
                readonly entitled: string;
                readonly amount: string;
                readonly before: string;
                readonly excess: string;
                readonly reason: string;
                readonly changedBy: string;
                readonly currency: string;
                readonly budgets?: readonly {
                    readonly line: string;
                    readonly fiscalYear: number;
                    readonly commitmentId: string;
                    readonly amount: string;
                }[];
                readonly recipients?: readonly string[];
                readonly claimed?: string;
                readonly hearing?: {
                    /** Format: date */
                    readonly heldOn: string;
                    readonly statement: string;
                    readonly note?: string;
                };
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "GrantFinancingChanged";
        };
        readonly "TrailView.AwardReduced": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "AwardReduced";
            readonly data?: {
                readonly grantId: string;
                readonly caseNumber: string;
                readonly entitled: string;
                readonly amount: string;
                readonly before: string;
                readonly excess: string;
                /** Format: date */
                readonly reducedFrom: string;
                readonly reason: string;
                readonly reducedBy: string;
                readonly currency: string;
                readonly budgets?: readonly {
                    readonly line: string;
                    readonly fiscalYear: number;
                    readonly commitmentId: string;
                    readonly amount: string;
                }[];
                readonly recipients?: readonly string[];
                readonly claimed?: string;
                readonly hearing?: {
                    /** Format: date */
                    readonly heldOn: string;
                    readonly statement: string;
                    readonly note?: string;
                };
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AwardReduced";
        };
        readonly "TrailView.GrantExcessClaimed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "GrantExcessClaimed";
            readonly data?: {
                readonly grantId: string;
                readonly caseNumber: string;
                readonly amount: string;
                readonly reason: string;
                readonly hearing: {
                    /** Format: date */
                    readonly heldOn: string;
                    readonly statement: string;
                    readonly note?: string;
                };
                readonly claimedBy: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "GrantExcessClaimed";
        };
        readonly "TrailView.FundsDrawnDown": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "FundsDrawnDown";
            readonly data?: {
                readonly grantId: string;
                readonly caseNumber: string;
                readonly drawdownId: string;
                readonly amount: string;
                /** Format: date */
                readonly requestedOn: string;
                readonly requestedBy: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FundsDrawnDown";
        };
        readonly "TrailView.GrantCompleted": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "GrantCompleted";
            readonly data?: {
                readonly grantId: string;
                readonly caseNumber: string;
                readonly released: string;
                /** Format: date */
                readonly completedOn: string;
                readonly completedBy: string;
                readonly currency: string;
                readonly lapsed?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "GrantCompleted";
        };
        readonly "TrailView.GrantFundsReturnedAsIncome": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "GrantFundsReturnedAsIncome";
            readonly data?: {
                readonly grantId: string;
                readonly caseNumber: string;
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly returnId: string;
                readonly amount: string;
                /** Format: date */
                readonly returnedOn: string;
                readonly reason: string;
                readonly ofOrder: string;
                readonly income: {
                    readonly fiscalYear: number;
                };
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "GrantFundsReturnedAsIncome";
        };
        readonly "TrailView.GrantFundsReturned": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "GrantFundsReturned";
            readonly data?: {
                readonly grantId: string;
                readonly caseNumber: string;
                readonly returnId: string;
                /** Format: date */
                readonly returnedOn: string;
                readonly reason: string;
                readonly amount: string;
                readonly currency: string;
                readonly ofOrder?: string;
                readonly disbursementId?: string;
                readonly isBoundAgain?: boolean;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "GrantFundsReturned";
        };
        readonly "TrailView.GrantRevoked": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "GrantRevoked";
            readonly data?: {
                readonly grantId: string;
                readonly caseNumber: string;
                readonly released: string;
                readonly repayable: string;
                readonly reason: string;
                readonly revokedBy: string;
                readonly currency: string;
                readonly ground?: string;
                /** Format: date */
                readonly ineffectiveFrom?: string;
                readonly hearing?: {
                    /** Format: date */
                    readonly heldOn: string;
                    readonly statement: string;
                    readonly note?: string;
                };
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "GrantRevoked";
        };
        readonly "TrailView.GrantPartlyRevoked": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "GrantPartlyRevoked";
            readonly data?: {
                readonly grantId: string;
                readonly caseNumber: string;
                readonly amount: string;
                readonly released: string;
                readonly repayable: string;
                readonly reason: string;
                readonly revokedBy: string;
                readonly ground?: string;
                /** Format: date */
                readonly ineffectiveFrom?: string;
                readonly hearing?: {
                    /** Format: date */
                    readonly heldOn: string;
                    readonly statement: string;
                    readonly note?: string;
                };
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "GrantPartlyRevoked";
        };
        readonly "TrailView.RepaymentClaimed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "RepaymentClaimed";
            readonly data?: {
                readonly caseNumber: string;
                readonly repaymentId: string;
                readonly programme: string;
                readonly line: string;
                readonly recipients: readonly string[];
                readonly amount: string;
                readonly payments: readonly {
                    readonly orderNumber: string;
                    readonly amount: string;
                    /** Format: date */
                    readonly paidOn: string;
                    /** Format: date */
                    readonly interestFrom: string;
                }[];
                /** Format: date */
                readonly ineffectiveFrom: string;
                /** Format: date */
                readonly dueOn: string;
                readonly dayCount: string;
                readonly reason: string;
                readonly claimedBy: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RepaymentClaimed";
        };
        readonly "TrailView.RepaymentReceived": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "RepaymentReceived";
            readonly data?: {
                readonly caseNumber: string;
                readonly repaymentId: string;
                readonly programme: string;
                readonly line: string;
                readonly receiptId: string;
                readonly amount: string;
                readonly interest: string;
                readonly principal: string;
                /** Format: date */
                readonly receivedOn: string;
                readonly payments: readonly {
                    readonly orderNumber: string;
                    readonly amount: string;
                    readonly paidYear: number;
                    readonly isBackOnLine: boolean;
                }[];
                readonly incomeAmount: string;
                readonly incomeYear: number;
                readonly currency: string;
                readonly reason?: string;
                readonly ofReturn?: boolean;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RepaymentReceived";
        };
        readonly "TrailView.RepaymentDeferred": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "RepaymentDeferred";
            readonly data?: {
                readonly caseNumber: string;
                readonly repaymentId: string;
                readonly amount: string;
                readonly instalments: readonly {
                    /** Format: date */
                    readonly dueOn: string;
                    readonly amount: string;
                }[];
                readonly reason: string;
                readonly decidedBy: string;
                readonly authorityId: string;
                readonly authorityLimit: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RepaymentDeferred";
        };
        readonly "TrailView.RepaymentWaived": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "RepaymentWaived";
            readonly data?: {
                readonly caseNumber: string;
                readonly repaymentId: string;
                readonly of: string;
                readonly amount: string;
                readonly reason: string;
                readonly decidedBy: string;
                readonly authorityId: string;
                readonly authorityLimit: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RepaymentWaived";
        };
        readonly "TrailView.RepaymentWrittenOff": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "RepaymentWrittenOff";
            readonly data?: {
                readonly caseNumber: string;
                readonly repaymentId: string;
                readonly of: string;
                readonly amount: string;
                readonly reason: string;
                readonly decidedBy: string;
                readonly authorityId: string;
                readonly authorityLimit: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RepaymentWrittenOff";
        };
        readonly "TrailView.RepaymentAuthorityViolationRefused": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "RepaymentAuthorityViolationRefused";
            readonly data?: {
                readonly caseNumber: string;
                readonly repaymentId: string;
                readonly act: string;
                readonly amount: string;
                readonly authorityLimit: string;
                /** Format: date */
                readonly attemptedOn: string;
                readonly attemptedBy: string;
                readonly currency: string;
                readonly authorityId?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "RepaymentAuthorityViolationRefused";
        };
        readonly "TrailView.AwardConditionSet": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "AwardConditionSet";
            readonly data?: {
                readonly caseNumber: string;
                readonly conditionId: string;
                readonly subject: string;
                /** Format: date */
                readonly dueOn?: string;
                readonly beforeDrawdown?: boolean;
                readonly setBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AwardConditionSet";
        };
        readonly "TrailView.AwardConditionMet": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "AwardConditionMet";
            readonly data?: {
                readonly caseNumber: string;
                readonly conditionId: string;
                readonly evidence?: string;
                readonly metBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AwardConditionMet";
        };
        readonly "TrailView.AwardConditionMissed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "AwardConditionMissed";
            readonly data?: {
                readonly caseNumber: string;
                readonly conditionId: string;
                readonly reason: string;
                readonly missedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AwardConditionMissed";
        };
        readonly "TrailView.AwardConditionWaived": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "AwardConditionWaived";
            readonly data?: {
                readonly caseNumber: string;
                readonly conditionId: string;
                readonly reason: string;
                readonly waivedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AwardConditionWaived";
        };
        readonly "TrailView.CaseActProposed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "CaseActProposed";
            readonly data?: {
                readonly act: string;
                readonly caseNumber: string;
                readonly conditionId?: string;
                readonly reason?: string;
                readonly caseActId: string;
                /** Format: date */
                readonly effectiveDay?: string;
                readonly proposedBy: string;
                readonly synthetic: boolean;
                readonly currency: string;
                readonly proof?: string;
                readonly result?: string;
                readonly spent?: string;
                readonly amount?: string;
                readonly fiscalYear?: number;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CaseActProposed";
        };
        readonly "TrailView.CaseActConfirmed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "CaseActConfirmed";
            readonly data?: {
                readonly caseActId: string;
                readonly caseNumber: string;
                readonly act: string;
                readonly confirmedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CaseActConfirmed";
        };
        readonly "TrailView.CaseActRejected": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "CaseActRejected";
            readonly data?: {
                readonly caseActId: string;
                readonly caseNumber: string;
                readonly act: string;
                readonly reason: string;
                readonly rejectedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CaseActRejected";
        };
        readonly "TrailView.CaseActFourEyesViolationRefused": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "CaseActFourEyesViolationRefused";
            readonly data?: {
                readonly caseActId: string;
                readonly caseNumber: string;
                readonly act: string;
                readonly action: string;
                readonly earlierPart: string;
                readonly attemptedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "CaseActFourEyesViolationRefused";
        };
        readonly "TrailView.FundsUseReported": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "FundsUseReported";
            readonly data?: {
                readonly caseNumber: string;
                readonly drawdownId: string;
                readonly useId: string;
                readonly amount: string;
                /** Format: date */
                readonly usedOn: string;
                readonly reportedBy: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FundsUseReported";
        };
        readonly "TrailView.LateUseInterestClaimed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "LateUseInterestClaimed";
            readonly data?: {
                readonly caseNumber: string;
                readonly drawdownId: string;
                readonly amount: string;
                readonly claimedBefore: string;
                /** Format: date */
                readonly until: string;
                readonly dayCount: string;
                readonly periods: readonly {
                    readonly amount: string;
                    /** Format: date */
                    readonly from: string;
                    /** Format: date */
                    readonly until: string;
                    readonly days: number;
                    readonly baseRatePercent: string;
                    readonly ratePercent: string;
                    readonly unrounded: string;
                }[];
                readonly reason: string;
                readonly claimedBy: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "LateUseInterestClaimed";
        };
        readonly "TrailView.UseByRuleSet": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "UseByRuleSet";
            readonly data?: {
                readonly programme: string;
                readonly months: number;
                readonly interestFrom: string;
                readonly reason: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "UseByRuleSet";
        };
        readonly "TrailView.YearClosingRuleSet": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "YearClosingRuleSet";
            readonly data?: {
                readonly programme: string;
                readonly closesOn?: string;
                readonly reason: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "YearClosingRuleSet";
        };
        readonly "TrailView.DocumentTemplateSet": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "DocumentTemplateSet";
            readonly data?: {
                readonly programme: string;
                /** Format: date */
                readonly from: string;
                readonly authority: {
                    readonly name: string;
                    readonly unit?: string;
                    readonly street: string;
                    readonly postalCode: string;
                    readonly city: string;
                    readonly phone?: string;
                    readonly email?: string;
                };
                readonly place?: string;
                readonly texts?: readonly {
                    readonly document: string;
                    readonly opening: string;
                    readonly closing?: string;
                }[];
                readonly collateral?: string;
                readonly furtherProvisions?: string;
                readonly remedy: {
                    readonly kind: string;
                    readonly body: string;
                    readonly seat: string;
                    readonly note?: string;
                };
                readonly signature?: {
                    readonly name: string;
                    readonly function: string;
                };
                readonly reason: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "DocumentTemplateSet";
        };
        readonly "TrailView.BaseRateRecorded": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "BaseRateRecorded";
            readonly data?: {
                /** Format: date */
                readonly from: string;
                readonly percent: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
                readonly recordedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BaseRateRecorded";
        };
        readonly "TrailView.BaseRateCorrected": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "BaseRateCorrected";
            readonly data?: {
                /** Format: date */
                readonly from: string;
                readonly percent: string;
                readonly before: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
                readonly reason: string;
                readonly correctedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BaseRateCorrected";
        };
        readonly "TrailView.ProofOfUseDeadlineSet": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ProofOfUseDeadlineSet";
            readonly data?: {
                readonly caseNumber: string;
                readonly proof: string;
                readonly fiscalYear?: number;
                /** Format: date */
                readonly dueOn: string;
                readonly reason: string;
                readonly setBy: string;
                /** Format: date */
                readonly before?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ProofOfUseDeadlineSet";
        };
        readonly "TrailView.ProofOfUseReceived": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ProofOfUseReceived";
            readonly data?: {
                readonly caseNumber: string;
                readonly proof: string;
                /** Format: date */
                readonly receivedOn: string;
                readonly spent: string;
                readonly receivedBy: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ProofOfUseReceived";
        };
        readonly "TrailView.ProofOfUseExamined": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ProofOfUseExamined";
            readonly data?: {
                readonly caseNumber: string;
                readonly proof: string;
                readonly result: string;
                readonly spent: string;
                readonly amount: string;
                readonly examinedBy: string;
                readonly currency: string;
                readonly reason?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ProofOfUseExamined";
        };
        readonly "TrailView.GrantFourEyesViolationRefused": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "GrantFourEyesViolationRefused";
            readonly data?: {
                readonly grantId: string;
                readonly caseNumber: string;
                readonly action: string;
                readonly attemptedBy: string;
                readonly earlierPart?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "GrantFourEyesViolationRefused";
        };
        readonly "TrailView.PublishedAwardRecorded": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PublishedAwardRecorded";
            readonly data?: {
                readonly awardId: string;
                readonly programme: string;
                readonly line: string;
                readonly amount: string;
                readonly exactness: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
                readonly recipients: readonly string[];
                readonly recipientNames: string;
                readonly purpose: string;
                readonly synthetic: boolean;
                readonly standing: string;
                readonly currency: string;
                readonly decidedOn?: string;
                readonly possibleDoubleFunding?: readonly string[];
                readonly fiscalYear?: number;
                readonly commitmentId?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PublishedAwardRecorded";
        };
        readonly "TrailView.PublishedAwardCorrected": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PublishedAwardCorrected";
            readonly data?: {
                readonly awardId: string;
                readonly programme: string;
                readonly line: string;
                readonly recipients: readonly string[];
                readonly recipientNames: string;
                readonly amount: string;
                readonly exactness: string;
                readonly purpose: string;
                readonly source: {
                    readonly title: string;
                    readonly address?: string;
                    readonly note?: string;
                    /** Format: date */
                    readonly statedOn?: string;
                };
                readonly standing: string;
                readonly synthetic: boolean;
                readonly reason: string;
                readonly currency: string;
                readonly decidedOn?: string;
                readonly fiscalYear?: number;
                readonly commitmentIds?: readonly string[];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PublishedAwardCorrected";
        };
        readonly "TrailView.FrameFundsBound": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "FrameFundsBound";
            readonly data?: {
                readonly programme: string;
                readonly frameId: string;
                readonly caseNumber: string;
                readonly amount: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FrameFundsBound";
        };
        readonly "TrailView.FrameFundsFreed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "FrameFundsFreed";
            readonly data?: {
                readonly programme: string;
                readonly frameId: string;
                readonly caseNumber: string;
                readonly amount: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "FrameFundsFreed";
        };
        readonly "TrailView.PayeeChangeProposed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PayeeChangeProposed";
            readonly data?: {
                readonly payeeId: string;
                readonly version: number;
                readonly name: string;
                readonly iban: string;
                readonly reason: string;
                readonly proposedBy: string;
                readonly synthetic: boolean;
                readonly recipient?: string;
                readonly sharedWith?: readonly string[];
                readonly bankName?: string;
                readonly address?: {
                    readonly street: string;
                    readonly houseNumber: string;
                    readonly postcode: string;
                    readonly town: string;
                    readonly country: string;
                };
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PayeeChangeProposed";
        };
        readonly "TrailView.PayeeChangeConfirmed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PayeeChangeConfirmed";
            readonly data?: {
                readonly payeeId: string;
                readonly version: number;
                readonly confirmedBy: string;
                readonly sharedWith?: readonly string[];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PayeeChangeConfirmed";
        };
        readonly "TrailView.PayeeChangeRejected": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PayeeChangeRejected";
            readonly data?: {
                readonly payeeId: string;
                readonly version: number;
                readonly reason: string;
                readonly rejectedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PayeeChangeRejected";
        };
        readonly "TrailView.PayeeFourEyesViolationRefused": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PayeeFourEyesViolationRefused";
            readonly data?: {
                readonly payeeId: string;
                readonly action: string;
                readonly earlierPart: string;
                readonly version: number;
                readonly attemptedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PayeeFourEyesViolationRefused";
        };
        readonly "TrailView.AccountAssigned": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "AccountAssigned";
            readonly data?: {
                readonly account: string;
                readonly payeeId: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AccountAssigned";
        };
        readonly "TrailView.AccountGivenUp": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "AccountGivenUp";
            readonly data?: {
                readonly account: string;
                readonly payeeId: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AccountGivenUp";
        };
        readonly "TrailView.OrderingAuthorityGranted": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "OrderingAuthorityGranted";
            readonly data?: {
                readonly person: string;
                readonly authorityId: string;
                readonly limit: string;
                /** Format: date */
                readonly validFrom: string;
                readonly reason: string;
                readonly grantedBy: string;
                readonly synthetic: boolean;
                readonly currency: string;
                /** Format: date */
                readonly validTo?: string;
                readonly act?: string;
                readonly dayLimit?: string;
                readonly delegatedFrom?: readonly {
                    readonly person: string;
                    readonly authorityId: string;
                }[];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "OrderingAuthorityGranted";
        };
        readonly "TrailView.OrderingAuthorityUsed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "OrderingAuthorityUsed";
            readonly data?: {
                readonly person: string;
                readonly authorityId: string;
                readonly ofOrder: string;
                readonly amount: string;
                /** Format: date */
                readonly orderedOn: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "OrderingAuthorityUsed";
        };
        readonly "TrailView.OrderingAuthorityRevoked": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "OrderingAuthorityRevoked";
            readonly data?: {
                readonly person: string;
                readonly authorityId: string;
                /** Format: date */
                readonly validTo: string;
                readonly reason: string;
                readonly revokedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "OrderingAuthorityRevoked";
        };
        readonly "TrailView.OrderingAuthorityFourEyesViolationRefused": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "OrderingAuthorityFourEyesViolationRefused";
            readonly data?: {
                readonly authorityId: string;
                readonly action: string;
                readonly earlierPart: string;
                readonly person: string;
                readonly attemptedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "OrderingAuthorityFourEyesViolationRefused";
        };
        readonly "TrailView.AgreementConcluded": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "AgreementConcluded";
            readonly data?: {
                readonly agreementId: string;
                readonly caseNumber: string;
                readonly programme: string;
                readonly fiscalYear: number;
                readonly provider: string;
                readonly payeeId: string;
                readonly subject: string;
                readonly amount: string;
                readonly allocation: {
                    readonly method: string;
                    readonly weights: readonly {
                        readonly recipient: string;
                        readonly weight: number;
                    }[];
                };
                /** Format: date */
                readonly concludedOn: string;
                readonly concludedBy: string;
                readonly synthetic: boolean;
                readonly currency: string;
                readonly frameId?: string;
                readonly budgets?: readonly {
                    readonly line: string;
                    readonly fiscalYear: number;
                    readonly amount: string;
                    readonly commitmentId: string;
                }[];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AgreementConcluded";
        };
        readonly "TrailView.MilestoneAgreed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "MilestoneAgreed";
            readonly data?: {
                readonly agreementId: string;
                readonly caseNumber: string;
                readonly milestoneId: string;
                readonly programme: string;
                readonly name: string;
                readonly amount: string;
                readonly agreedBy: string;
                readonly currency: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly commitmentId?: string;
                /** Format: date */
                readonly dueOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "MilestoneAgreed";
        };
        readonly "TrailView.MilestoneReported": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "MilestoneReported";
            readonly data?: {
                readonly agreementId: string;
                readonly caseNumber: string;
                readonly milestoneId: string;
                readonly amount: string;
                readonly evidence: string;
                /** Format: date */
                readonly reportedOn: string;
                readonly reportedBy: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "MilestoneReported";
        };
        readonly "TrailView.MilestoneSentBack": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "MilestoneSentBack";
            readonly data?: {
                readonly agreementId: string;
                readonly caseNumber: string;
                readonly milestoneId: string;
                readonly reason: string;
                readonly sentBackBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "MilestoneSentBack";
        };
        readonly "TrailView.MilestoneAccepted": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "MilestoneAccepted";
            readonly data?: {
                readonly agreementId: string;
                readonly caseNumber: string;
                readonly milestoneId: string;
                readonly programme: string;
                readonly amount: string;
                readonly fiscalYear: number;
                readonly shares: readonly {
                    readonly recipient: string;
                    readonly amount: string;
                }[];
                /** Format: date */
                readonly acceptedOn: string;
                readonly acceptedBy: string;
                readonly currency: string;
                readonly frameId?: string;
                readonly reason?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "MilestoneAccepted";
        };
        readonly "TrailView.MilestoneClosed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "MilestoneClosed";
            readonly data?: {
                readonly agreementId: string;
                readonly caseNumber: string;
                readonly milestoneId: string;
                readonly released: string;
                readonly reason: string;
                readonly closedBy: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "MilestoneClosed";
        };
        readonly "TrailView.AgreementEnded": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "AgreementEnded";
            readonly data?: {
                readonly agreementId: string;
                readonly caseNumber: string;
                readonly released: string;
                readonly reason: string;
                /** Format: date */
                readonly endedOn: string;
                readonly endedBy: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AgreementEnded";
        };
        readonly "TrailView.AgreementFourEyesViolationRefused": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "AgreementFourEyesViolationRefused";
            readonly data?: {
                readonly agreementId: string;
                readonly caseNumber: string;
                readonly milestoneId: string;
                readonly action: string;
                readonly earlierPart: string;
                readonly attemptedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "AgreementFourEyesViolationRefused";
        };
        readonly "TrailView.PaymentOrderPrepared": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PaymentOrderPrepared";
            readonly data?: {
                readonly caseNumber: string;
                readonly orderNumber: string;
                readonly programme: string;
                readonly commitmentIds: readonly string[];
                readonly basis: string;
                readonly basisId: string;
                readonly payeeId: string;
                readonly recipients: readonly string[];
                readonly amount: string;
                /** Format: date */
                readonly dueOn: string;
                readonly reason: string;
                readonly preparedBy: string;
                readonly synthetic: boolean;
                readonly currency: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly funds?: readonly {
                    readonly fiscalYear: number;
                    readonly commitmentIds: readonly string[];
                    readonly amount: string;
                }[];
                readonly shares?: readonly {
                    readonly recipient: string;
                    readonly amount: string;
                }[];
                /** Format: date */
                readonly dueOnRequested?: string;
                readonly frameId?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PaymentOrderPrepared";
        };
        readonly "TrailView.PaymentOrderCertifiedFactual": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PaymentOrderCertifiedFactual";
            readonly data?: {
                readonly caseNumber: string;
                readonly orderNumber: string;
                readonly programme: string;
                readonly certifiedBy: string;
                readonly payeeVersion?: number;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PaymentOrderCertifiedFactual";
        };
        readonly "TrailView.PaymentOrderCertifiedArithmetic": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PaymentOrderCertifiedArithmetic";
            readonly data?: {
                readonly caseNumber: string;
                readonly orderNumber: string;
                readonly programme: string;
                readonly certifiedBy: string;
                readonly payeeVersion?: number;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PaymentOrderCertifiedArithmetic";
        };
        readonly "TrailView.PaymentOrderWithdrawn": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PaymentOrderWithdrawn";
            readonly data?: {
                readonly caseNumber: string;
                readonly orderNumber: string;
                readonly programme: string;
                readonly reason: string;
                readonly withdrawnBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PaymentOrderWithdrawn";
        };
        readonly "TrailView.BookingYearExceptionGranted": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "BookingYearExceptionGranted";
            readonly data?: {
                readonly caseNumber: string;
                readonly orderNumber: string;
                readonly programme: string;
                readonly fiscalYear: number;
                readonly reason: string;
                readonly grantedBy: string;
                readonly consentReference?: string;
                /** Format: date */
                readonly consentedOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BookingYearExceptionGranted";
        };
        readonly "TrailView.PaymentOrdered": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PaymentOrdered";
            readonly data?: {
                readonly caseNumber: string;
                readonly orderNumber: string;
                readonly programme: string;
                readonly amount: string;
                readonly payeeId: string;
                readonly payeeVersion: number;
                readonly payeeName: string;
                readonly iban: string;
                /** Format: date */
                readonly orderedOn: string;
                readonly orderedBy: string;
                readonly authorityId: string;
                readonly authorityLimit: string;
                readonly currency: string;
                readonly payeeRecipient?: string;
                readonly movedTo?: number;
                readonly payeeBankName?: string;
                readonly payeeAddress?: {
                    readonly town: string;
                    readonly country: string;
                };
                readonly authorityDayLimit?: string;
                readonly orderedThatDay?: string;
                readonly authorityDelegatedFrom?: readonly {
                    readonly person: string;
                    readonly authorityId: string;
                }[];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PaymentOrdered";
        };
        readonly "TrailView.PaymentSettled": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PaymentSettled";
            readonly data?: {
                readonly caseNumber: string;
                readonly orderNumber: string;
                readonly programme: string;
                readonly disbursementIds: readonly string[];
                readonly amount: string;
                readonly bankReference: string;
                /** Format: date */
                readonly settledOn: string;
                readonly currency: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly shares?: readonly {
                    readonly recipient: string;
                    readonly amount: string;
                }[];
                readonly frameId?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PaymentSettled";
        };
        readonly "TrailView.PaymentRejectedByBank": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PaymentRejectedByBank";
            readonly data?: {
                readonly caseNumber: string;
                readonly orderNumber: string;
                readonly programme: string;
                readonly amount: string;
                readonly bankReference: string;
                readonly reason: string;
                readonly currency: string;
                /** Format: date */
                readonly rejectedOn?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PaymentRejectedByBank";
        };
        readonly "TrailView.PaymentReturned": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PaymentReturned";
            readonly data?: {
                readonly caseNumber: string;
                readonly orderNumber: string;
                readonly programme: string;
                readonly disbursementIds: readonly string[];
                readonly amount: string;
                readonly bankReference: string;
                /** Format: date */
                readonly returnedOn: string;
                readonly reason: string;
                readonly currency: string;
                readonly frameId?: string;
                readonly shares?: readonly {
                    readonly recipient: string;
                    readonly amount: string;
                }[];
                readonly line?: string;
                readonly fiscalYear?: number;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PaymentReturned";
        };
        readonly "TrailView.PaymentReturnedAsIncome": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PaymentReturnedAsIncome";
            readonly data?: {
                readonly caseNumber: string;
                readonly orderNumber: string;
                readonly programme: string;
                readonly disbursementIds: readonly string[];
                readonly amount: string;
                readonly bankReference: string;
                /** Format: date */
                readonly returnedOn: string;
                readonly reason: string;
                readonly income: {
                    readonly fiscalYear: number;
                };
                readonly currency: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly frameId?: string;
                readonly shares?: readonly {
                    readonly recipient: string;
                    readonly amount: string;
                }[];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PaymentReturnedAsIncome";
        };
        readonly "TrailView.PaymentFourEyesViolationRefused": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PaymentFourEyesViolationRefused";
            readonly data?: {
                readonly caseNumber: string;
                readonly orderNumber: string;
                readonly programme: string;
                readonly action: string;
                readonly earlierPart: string;
                readonly attemptedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PaymentFourEyesViolationRefused";
        };
        readonly "TrailView.PaymentAuthorityViolationRefused": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PaymentAuthorityViolationRefused";
            readonly data?: {
                readonly caseNumber: string;
                readonly orderNumber: string;
                readonly programme: string;
                readonly amount: string;
                readonly authorityLimit: string;
                /** Format: date */
                readonly attemptedOn: string;
                readonly attemptedBy: string;
                readonly currency: string;
                readonly authorityId?: string;
                readonly authorityDayLimit?: string;
                readonly orderedThatDay?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PaymentAuthorityViolationRefused";
        };
        readonly "TrailView.PaymentSplitFound": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PaymentSplitFound";
            readonly data?: {
                readonly caseNumber: string;
                readonly orderNumber: string;
                readonly programme: string;
                readonly orderedBy: string;
                readonly authorityId: string;
                readonly authorityLimit: string;
                readonly total: string;
                readonly orderNumbers: readonly string[];
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PaymentSplitFound";
        };
        readonly "TrailView.PaymentRunCreated": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PaymentRunCreated";
            readonly data?: {
                readonly runId: string;
                /** Format: date */
                readonly executionDay: string;
                readonly createdAt: string;
                readonly debtor: {
                    readonly name: string;
                    readonly iban: string;
                    readonly bic?: string;
                };
                readonly transfers: readonly {
                    readonly orderNumber: string;
                    readonly caseNumber: string;
                    readonly endToEndId: string;
                    readonly amount: string;
                    readonly name: string;
                    readonly iban: string;
                    readonly remittance: string;
                    readonly address?: {
                        readonly town: string;
                        readonly country: string;
                    };
                }[];
                readonly controlSum: string;
                readonly createdBy: string;
                readonly checksum: string;
                readonly synthetic: boolean;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PaymentRunCreated";
        };
        readonly "TrailView.PaymentRunSent": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PaymentRunSent";
            readonly data?: {
                readonly runId: string;
                readonly controlSum: string;
                /** Format: date */
                readonly sentOn: string;
                readonly sentBy: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PaymentRunSent";
        };
        readonly "TrailView.PaymentRunCancelled": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PaymentRunCancelled";
            readonly data?: {
                readonly runId: string;
                readonly controlSum: string;
                readonly orderNumbers: readonly string[];
                readonly reason: string;
                readonly cancelledBy: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PaymentRunCancelled";
        };
        readonly "TrailView.PaymentStatusReported": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PaymentStatusReported";
            readonly data?: {
                readonly runId: string;
                readonly controlSum: string;
                readonly messageId: string;
                readonly checksum: string;
                readonly statuses: readonly {
                    readonly orderNumber: string;
                    readonly status: string;
                    readonly reason: string;
                    readonly nameOnRecord: string;
                }[];
                /** Format: date */
                readonly reportedOn: string;
                readonly recordedBy: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PaymentStatusReported";
        };
        readonly "TrailView.PayeeVerified": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PayeeVerified";
            readonly data?: {
                readonly caseNumber: string;
                readonly orderNumber: string;
                readonly programme: string;
                readonly runId: string;
                readonly result: string;
                /** Format: date */
                readonly verifiedOn: string;
                readonly nameOnRecord?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PayeeVerified";
        };
        readonly "TrailView.PayeeVerificationDecided": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "PayeeVerificationDecided";
            readonly data?: {
                readonly caseNumber: string;
                readonly orderNumber: string;
                readonly programme: string;
                readonly amount: string;
                readonly decision: string;
                readonly reason: string;
                readonly decidedBy: string;
                readonly currency: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "PayeeVerificationDecided";
        };
        readonly "TrailView.OrdersAssignedToRun": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "OrdersAssignedToRun";
            readonly data?: {
                readonly runId: string;
                readonly orderNumbers: readonly string[];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "OrdersAssignedToRun";
        };
        readonly "TrailView.OrdersFreedFromRun": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "OrdersFreedFromRun";
            readonly data?: {
                readonly runId: string;
                readonly orderNumbers: readonly string[];
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "OrdersFreedFromRun";
        };
        readonly "TrailView.DebtorAccountSet": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "DebtorAccountSet";
            readonly data?: {
                readonly name: string;
                readonly iban: string;
                readonly reason: string;
                readonly setBy: string;
                readonly bic?: string;
                readonly synthetic?: boolean;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "DebtorAccountSet";
        };
        readonly "TrailView.BankStatementReceived": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "BankStatementReceived";
            readonly data?: {
                readonly fileHash: string;
                readonly bytes: number;
                readonly format: string;
                readonly messageId: string;
                readonly statements: readonly {
                    readonly statementId: string;
                    readonly account: string;
                    readonly entries: number;
                    readonly opening?: string;
                    readonly closing?: string;
                }[];
                readonly receivedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BankStatementReceived";
        };
        readonly "TrailView.BankBookingRecorded": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "BankBookingRecorded";
            readonly data?: {
                readonly bookingId: string;
                readonly likeness: string;
                readonly hasReference: boolean;
                readonly account: string;
                readonly fileHash: string;
                readonly statementId: string;
                readonly direction: string;
                readonly amount: string;
                /** Format: date */
                readonly bookedOn: string;
                /** Format: date */
                readonly valueOn?: string;
                readonly bankReference: string;
                readonly isReversal: boolean;
                readonly endToEndId?: string;
                readonly returned: boolean;
                readonly remittance?: string;
                readonly counterpartyName?: string;
                readonly counterpartyAccount?: string;
                readonly recordedBy: string;
                readonly candidates: readonly {
                    readonly paymentOrder: string;
                    readonly why: string;
                }[];
                readonly currency: string;
                readonly statedAmount?: string;
                readonly paymentInformationId?: string;
                readonly returnCode?: string;
                readonly returnInformation?: string;
                readonly putAside?: string;
                readonly refusedFor?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BankBookingRecorded";
        };
        readonly "TrailView.BankBookingMatched": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "BankBookingMatched";
            readonly data?: {
                readonly bookingId: string;
                readonly effect: string;
                readonly paymentOrder: string;
                readonly amount: string;
                readonly matchedBy: string;
                readonly currency: string;
                readonly proposedBy?: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BankBookingMatched";
        };
        readonly "TrailView.BankBookingAssignmentProposed": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "BankBookingAssignmentProposed";
            readonly data?: {
                readonly bookingId: string;
                readonly effect: string;
                readonly paymentOrder: string;
                readonly reason: string;
                readonly proposedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BankBookingAssignmentProposed";
        };
        readonly "TrailView.BankBookingAssignmentRejected": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "BankBookingAssignmentRejected";
            readonly data?: {
                readonly bookingId: string;
                readonly paymentOrder: string;
                readonly reason: string;
                readonly rejectedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BankBookingAssignmentRejected";
        };
        readonly "TrailView.BankBookingFoundNotOurs": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "BankBookingFoundNotOurs";
            readonly data?: {
                readonly bookingId: string;
                readonly reason: string;
                readonly foundBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BankBookingFoundNotOurs";
        };
        readonly "TrailView.BankBookingFourEyesViolationRefused": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "BankBookingFourEyesViolationRefused";
            readonly data?: {
                readonly bookingId: string;
                readonly action: string;
                readonly earlierPart: string;
                readonly attemptedBy: string;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "BankBookingFourEyesViolationRefused";
        };
        readonly "TrailView.ImportBegun": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ImportBegun";
            readonly data?: {
                readonly run: number;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ImportBegun";
        };
        readonly "TrailView.InputRowRecorded": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "InputRowRecorded";
            readonly data?: {
                readonly file: string;
                readonly entity: string;
                readonly cells: {
                    readonly [key: string]: string;
                };
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "InputRowRecorded";
        };
        readonly "TrailView.InputRowCorrected": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "InputRowCorrected";
            readonly data?: {
                readonly file: string;
                readonly entity: string;
                readonly cells: {
                    readonly [key: string]: string;
                };
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "InputRowCorrected";
        };
        readonly "TrailView.ImportFinished": components["schemas"]["TrailView.any"] & {
            /** @enum {string} */
            readonly type?: "ImportFinished";
            readonly data?: {
                readonly run: number;
            };
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly type: "ImportFinished";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly SignInWay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignInWay"];
                };
            };
        };
    };
    readonly SignIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignInDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignInAnswer"];
                };
            };
        };
    };
    readonly ClaimActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionsAnswer"];
                };
            };
        };
    };
    readonly GrantActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionsAnswer"];
                };
            };
        };
    };
    readonly ConditionActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseNumber: string;
                readonly conditionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionsAnswer"];
                };
            };
        };
    };
    readonly DrawdownActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseNumber: string;
                readonly drawdownId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionsAnswer"];
                };
            };
        };
    };
    readonly RepaymentActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly repaymentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionsAnswer"];
                };
            };
        };
    };
    readonly ReadinessActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly recipient: string;
                readonly leikaKey: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionsAnswer"];
                };
            };
        };
    };
    readonly AgreementActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionsAnswer"];
                };
            };
        };
    };
    readonly MilestoneActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseNumber: string;
                readonly milestoneId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionsAnswer"];
                };
            };
        };
    };
    readonly PaymentOrderActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly orderNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionsAnswer"];
                };
            };
        };
    };
    readonly CaseActActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly caseActId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionsAnswer"];
                };
            };
        };
    };
    readonly BudgetActActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly budgetActId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionsAnswer"];
                };
            };
        };
    };
    readonly BudgetLineActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionsAnswer"];
                };
            };
        };
    };
    readonly CommitmentActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionsAnswer"];
                };
            };
        };
    };
    readonly BlockActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionsAnswer"];
                };
            };
        };
    };
    readonly Programmes: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProgrammeList"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly RegisterProgramme: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProgrammeDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedProgramme"];
                };
            };
        };
    };
    readonly CorrectProgramme: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProgrammeCorrectionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedProgramme"];
                };
            };
        };
    };
    readonly SetFundingRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FundingRuleDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedProgramme"];
                };
            };
        };
    };
    readonly SetFramePaymentRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FramePaymentRuleDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedProgramme"];
                };
            };
        };
    };
    readonly SetYearClosingRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["YearClosingRuleDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedProgramme"];
                };
            };
        };
    };
    readonly DocumentTemplates: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentTemplateList"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly SetDocumentTemplate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DocumentTemplateDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedProgramme"];
                };
            };
        };
    };
    readonly SetSecondPersonRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SecondPersonRuleDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedProgramme"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly RecordAnnouncedTotal: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnnouncedTotalDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedProgramme"];
                };
            };
        };
    };
    readonly CorrectAnnouncedTotal: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly totalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnnouncedTotalCorrectionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedProgramme"];
                };
            };
        };
    };
    readonly Programme: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProgrammeAnswer"];
                };
            };
        };
    };
    readonly AnnouncedTotals: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnnouncedTotalList"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly Recipients: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly knownAt?: string;
                readonly county?: string;
                readonly kind?: "GEMEINDE" | "STADT" | "KREISFREIE_STADT" | "LANDKREIS";
                readonly name?: string;
                readonly asOf?: string;
                readonly sort?: "recipient" | "-recipient" | "name" | "-name" | "population" | "-population";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecipientPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly RegisterRecipient: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecipientDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedRecipient"];
                };
            };
        };
    };
    readonly CorrectRecipient: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly recipient: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecipientCorrectionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedRecipient"];
                };
            };
        };
    };
    readonly ChangeRecipient: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly recipient: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecipientChangeDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedRecipient"];
                };
            };
        };
    };
    readonly SetAssociation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly recipient: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssociationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedRecipient"];
                };
            };
        };
    };
    readonly EndRecipient: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly recipient: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecipientEndDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedRecipient"];
                };
            };
        };
    };
    readonly CorrectRecipientEnd: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly recipient: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecipientEndCorrectionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedRecipient"];
                };
            };
        };
    };
    readonly Recipient: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly knownAt?: string;
                readonly asOf?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly recipient: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecipientAnswer"];
                };
            };
        };
    };
    readonly RecipientConsumption: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly recipient?: string;
                readonly programme?: string;
                readonly fiscalYear?: number;
                readonly keysOn?: string;
                readonly synthetic?: "true" | "false";
                readonly sort?: "recipient" | "-recipient" | "committed" | "-committed" | "paid" | "-paid" | "benefitAccepted" | "-benefitAccepted";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecipientConsumptionPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly Services: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceList"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly RegisterService: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ServiceDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedService"];
                };
            };
        };
    };
    readonly CorrectService: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly leikaKey: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ServiceCorrectionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedService"];
                };
            };
        };
    };
    readonly StateOperatingCost: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly leikaKey: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OperatingCostDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedService"];
                };
            };
        };
    };
    readonly MeetPrerequisite: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly recipient: string;
                readonly leikaKey: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PrerequisiteDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedReadiness"];
                };
            };
        };
    };
    readonly LosePrerequisite: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly recipient: string;
                readonly leikaKey: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PrerequisiteLossDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedReadiness"];
                };
            };
        };
    };
    readonly ReadinessOfRecipient: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly recipient: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReadinessList"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly ServiceCosts: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly leikaKey?: string;
                readonly fiscalYear?: number;
                readonly association?: "LANDKREISTAG" | "STAEDTETAG" | "STAEDTE_UND_GEMEINDEBUND";
                readonly groupBy?: "SERVICE" | "ASSOCIATION" | "SERVICE_AND_ASSOCIATION";
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly synthetic?: "true" | "false";
                readonly sort?: "fiscalYear" | "-fiscalYear" | "cost" | "-cost";
                readonly sums?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceCostPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly BudgetLinesAsOf: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly synthetic?: "true" | "false";
                readonly sort?: "programme" | "-programme" | "fiscalYear" | "-fiscalYear" | "appropriated" | "-appropriated" | "committed" | "-committed" | "paid" | "-paid" | "available" | "-available";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BudgetLinePage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly EnactAppropriation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AppropriationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly CorrectAppropriation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AppropriationCorrectionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly ReverseAppropriation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AppropriationReversalDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly EnactSupplement: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SupplementDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly ConsentToOverrun: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OverrunDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly ReverseOverrun: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly BlockFunds: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BlockDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly BlockGenerally: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GeneralBlockDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly ReleaseBlock: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BlockReleaseDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly CommitFunds: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommitmentDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
        };
    };
    readonly ReduceCommitment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReductionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
        };
    };
    readonly ReleaseCommitment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
        };
    };
    readonly PrepareOrderOnCommitment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommitmentOrderDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreparedOrder"];
                };
            };
        };
    };
    readonly RecordDisbursement: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DisbursementDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
        };
    };
    readonly RecordReversal: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReversalDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
        };
    };
    readonly CarryOvers: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly sort?: "carryOverId" | "-carryOverId";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CarryOverPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly CarryOverFunds: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CarryOverDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly ReverseCarryOver: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly ReleaseAtYearEnd: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["YearEndReleaseDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
        };
    };
    readonly CarryOverCommitments: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommitmentCarryOversDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedCarryOvers"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly ClosingPreview: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly limit?: number;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClosingAnswer"];
                };
            };
        };
    };
    readonly CloseYear: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly ReopenYear: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReopeningDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly CoverLinks: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly sort?: "coverLinkId" | "-coverLinkId";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CoverLinkPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly DeclareCoverLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CoverLinkDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
        };
    };
    readonly RevokeCoverLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
        };
    };
    readonly TransferFunds: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TransferDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly ReverseTransfer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly GrantCommitmentAuthority: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommitmentAuthorityDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedBudgetAct"];
                };
            };
        };
    };
    readonly EnterObligation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ObligationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
        };
    };
    readonly ReleaseObligation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ObligationReleaseDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetLine"];
                };
            };
        };
    };
    readonly BudgetLineAsOf: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly include?: "actions";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BudgetLineAnswer"] | (components["schemas"]["BudgetLineAnswer"] & components["schemas"]["ActionsAnswer"]);
                };
            };
        };
    };
    readonly BudgetLineForecast: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header: {
                readonly "accept-language": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ForecastAnswer"];
                };
            };
        };
    };
    readonly AdvanceBurdens: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly sort?: "authorisedIn" | "-authorisedIn";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AdvanceBurdenPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly BudgetLineEvents: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly sort?: "position" | "-position";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrailPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly BudgetBlocks: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly stands?: "true" | "false";
                readonly synthetic?: "true" | "false";
                readonly sort?: "blockId" | "-blockId" | "blockedFrom" | "-blockedFrom" | "amount" | "-amount" | "blocked" | "-blocked";
                readonly sums?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BlockPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly Commitments: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly stands?: "true" | "false";
                readonly synthetic?: "true" | "false";
                readonly sort?: "commitmentId" | "-commitmentId" | "committedFrom" | "-committedFrom" | "amount" | "-amount" | "open" | "-open";
                readonly sums?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommitmentPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly Transfers: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly stands?: "true" | "false";
                readonly synthetic?: "true" | "false";
                readonly sort?: "transferId" | "-transferId" | "effectiveDay" | "-effectiveDay" | "amount" | "-amount";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FundsTransferPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly Obligations: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly stands?: "true" | "false";
                readonly synthetic?: "true" | "false";
                readonly sort?: "obligationId" | "-obligationId" | "burdenedYear" | "-burdenedYear" | "amount" | "-amount" | "standing" | "-standing";
                readonly sums?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ObligationPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly ConfirmBudgetAct: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly budgetActId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetAct"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly RejectBudgetAct: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly budgetActId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BudgetActRejectionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetAct"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly BudgetActs: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly state?: "PROPOSED" | "CONFIRMED" | "REJECTED";
                readonly synthetic?: "true" | "false";
                readonly sort?: "proposedOn" | "-proposedOn" | "programme" | "-programme";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BudgetActPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly BudgetAct: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly include?: "actions";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly budgetActId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BudgetActAnswer"] | (components["schemas"]["BudgetActAnswer"] & components["schemas"]["ActionsAnswer"]);
                };
            };
        };
    };
    readonly Claims: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly recipient?: string;
                readonly leikaKey?: string;
                readonly state?: "SUBMITTED" | "CERTIFIED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED";
                readonly synthetic?: "true" | "false";
                readonly sort?: "caseNumber" | "-caseNumber" | "claimed" | "-claimed" | "receivedOn" | "-receivedOn";
                readonly sums?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly SubmitClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClaimDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedClaim"];
                };
            };
        };
    };
    readonly AmendClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AmendmentDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedClaim"];
                };
            };
        };
    };
    readonly WithdrawClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClaimReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedClaim"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly CertifyFactual: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedClaim"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly CertifyArithmetic: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedClaim"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly ApproveClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApprovalDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedClaim"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly RevokeApproval: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NoticeRevocationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedClaim"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly RejectClaim: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClaimReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedClaim"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly Claim: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly include?: "actions";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClaimAnswer"] | (components["schemas"]["ClaimAnswer"] & components["schemas"]["ActionsAnswer"]);
                };
            };
        };
    };
    readonly ClaimEvents: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly sort?: "position" | "-position";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrailPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly Grants: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly fiscalYear?: number;
                readonly recipient?: string;
                readonly synthetic?: "true" | "false";
                readonly sums?: "true" | "false";
                readonly state?: "APPLIED" | "CERTIFIED" | "AWARDED" | "COMPLETED" | "REJECTED" | "REVOKED";
                readonly sort?: "caseNumber" | "-caseNumber" | "requested" | "-requested" | "awarded" | "-awarded";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GrantPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly ApplyForGrant: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApplicationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedGrant"];
                };
            };
        };
    };
    readonly CertifyGrantFactual: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedGrant"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly CertifyGrantArithmetic: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedGrant"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly AwardGrant: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AwardDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedGrant"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly RevokeAward: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NoticeRevocationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedGrant"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly RejectApplication: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClaimReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedGrant"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly AmendAward: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AwardAmendmentDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedGrant"];
                };
            };
        };
    };
    readonly DrawDownFunds: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DrawdownDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedGrant"];
                };
            };
        };
    };
    readonly CompleteGrant: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CompletionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedGrant"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly ReturnFunds: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedGrant"];
                };
            };
        };
    };
    readonly PublishedAwards: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly fiscalYear?: number;
                readonly recipient?: string;
                readonly synthetic?: "true" | "false";
                readonly sums?: "true" | "false";
                readonly line?: string;
                readonly standing?: "COMMITTED" | "ANNOUNCED";
                readonly sort?: "awardId" | "-awardId" | "amount" | "-amount";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PublishedAwardPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly RecordPublishedAward: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishedAwardDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPublishedAward"];
                };
            };
        };
    };
    readonly CorrectPublishedAward: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly awardId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishedAwardCorrectionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPublishedAward"];
                };
            };
        };
    };
    readonly ChangeFinancing: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FinancingChangeDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedGrant"];
                };
            };
        };
    };
    readonly ReduceAward: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AwardReductionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedGrant"];
                };
            };
        };
    };
    readonly ClaimExcess: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExcessClaimDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedGrant"];
                };
            };
        };
    };
    readonly Grant: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly include?: "actions";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GrantAnswer"] | (components["schemas"]["GrantAnswer"] & components["schemas"]["ActionsAnswer"]);
                };
            };
        };
    };
    readonly GrantEvents: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly sort?: "position" | "-position";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrailPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly Agreements: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly state?: "RUNNING" | "ENDED";
                readonly synthetic?: "true" | "false";
                readonly sort?: "caseNumber" | "-caseNumber" | "amount" | "-amount";
                readonly sums?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly ConcludeAgreement: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AgreementDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedAgreement"];
                };
            };
        };
    };
    readonly AgreeMilestone: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MilestoneDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedAgreement"];
                };
            };
        };
    };
    readonly ReportMilestone: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
                readonly milestoneId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MilestoneReportDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedAgreement"];
                };
            };
        };
    };
    readonly AcceptMilestone: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
                readonly milestoneId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcceptanceDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedAgreement"];
                };
            };
        };
    };
    readonly SendMilestoneBack: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
                readonly milestoneId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClaimReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedAgreement"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly CloseMilestone: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
                readonly milestoneId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClaimReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedAgreement"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly EndAgreement: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClaimReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedAgreement"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly Agreement: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly include?: "actions";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementAnswer"] | (components["schemas"]["AgreementAnswer"] & components["schemas"]["ActionsAnswer"]);
                };
            };
        };
    };
    readonly AgreementEvents: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly sort?: "position" | "-position";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrailPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly Milestones: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly caseNumber?: string;
                readonly state?: "AGREED" | "REPORTED" | "PARTLY_ACCEPTED" | "ACCEPTED" | "CLOSED";
                readonly dueBy?: string;
                readonly synthetic?: "true" | "false";
                readonly sort?: "caseNumber" | "-caseNumber" | "amount" | "-amount";
                readonly sums?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MilestonePage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly ProposePayeeChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly payeeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PayeeChangeDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPayee"];
                };
            };
        };
    };
    readonly ConfirmPayeeChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly payeeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPayee"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly RejectPayeeChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly payeeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClaimReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPayee"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly Payees: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly sort?: "payeeId" | "-payeeId";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PayeePage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly Payee: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly payeeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PayeeAnswer"];
                };
            };
        };
    };
    readonly SharedAccounts: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SharedAccountPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly OrderingAuthorities: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly person?: string;
                readonly validOn?: string;
                readonly sort?: "person" | "-person";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrderingAuthorityPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly GrantAuthority: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderingAuthorityDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedOrderingAuthorities"];
                };
            };
        };
    };
    readonly DelegateAuthority: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly authorityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DelegationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedOrderingAuthorities"];
                };
            };
        };
    };
    readonly RevokeAuthority: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly authorityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RevocationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedOrderingAuthorities"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly PaymentOrders: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly caseNumber?: string;
                readonly programme?: string;
                readonly fiscalYear?: number;
                readonly recipient?: string;
                readonly state?: "PREPARED" | "CERTIFIED" | "ORDERED" | "SETTLED" | "WITHDRAWN" | "REJECTED" | "RETURNED";
                readonly runId?: string;
                readonly withoutRun?: "true" | "false";
                readonly heldBack?: "true" | "false";
                readonly dueBy?: string;
                readonly synthetic?: "true" | "false";
                readonly sort?: "orderNumber" | "-orderNumber" | "amount" | "-amount" | "dueOn" | "-dueOn";
                readonly sums?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentOrderPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly PreparePaymentOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaymentOrderDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreparedOrder"];
                };
            };
        };
    };
    readonly CertifyPaymentFactual: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly orderNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPaymentOrder"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly CertifyPaymentArithmetic: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly orderNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPaymentOrder"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly WithdrawPaymentOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly orderNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClaimReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPaymentOrder"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly GrantBookingYearException: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly orderNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BookingYearExceptionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPaymentOrder"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly OrderPayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly orderNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPaymentOrder"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly SettlePayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly orderNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SettlementDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPaymentOrder"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly RejectPayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly orderNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BankRejectionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPaymentOrder"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly DecidePayeeVerification: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly orderNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerificationDecisionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPaymentOrder"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly ReturnPayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly orderNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaymentReturnDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPaymentOrder"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly PaymentOrder: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly include?: "actions";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly orderNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentOrderAnswer"] | (components["schemas"]["PaymentOrderAnswer"] & components["schemas"]["ActionsAnswer"]);
                };
            };
        };
    };
    readonly PaymentChain: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly orderNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentChain"];
                };
            };
        };
    };
    readonly PaymentSplits: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly person?: string;
                readonly caseNumber?: string;
                readonly synthetic?: "true" | "false";
                readonly sort?: "position" | "-position" | "total" | "-total";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentSplitPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly PaymentRuns: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly state?: "CREATED" | "SENT" | "CANCELLED";
                readonly synthetic?: "true" | "false";
                readonly sort?: "executionDay" | "-executionDay" | "createdAt" | "-createdAt";
                readonly sums?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentRunPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly CreatePaymentRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PaymentRunDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPaymentRun"];
                };
            };
        };
    };
    readonly SendPaymentRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly runId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPaymentRun"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly CancelPaymentRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly runId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClaimReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPaymentRun"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly RecordPaymentStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/xml": string;
                readonly "text/xml": string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPaymentRun"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly SetDebtorAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DebtorAccountDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedDebtorAccount"];
                };
            };
        };
    };
    readonly PaymentRun: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly runId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PaymentRunAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly PaymentRunFile: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly runId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/xml": string;
                };
            };
        };
    };
    readonly DebtorAccounts: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly synthetic?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DebtorAccountList"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly ReceiveStatement: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/xml": string;
                readonly "text/xml": string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StatementAnswer"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly ProposeBookingAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly bookingId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssignmentProposalDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBankBooking"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly ConfirmBookingAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly bookingId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBankBooking"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly RejectBookingAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly bookingId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BookingReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBankBooking"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly FindBookingNotOurs: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly bookingId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BookingReasonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBankBooking"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly BankBookings: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly open?: "true" | "false";
                readonly state?: "OPEN" | "PROPOSED" | "MATCHED" | "NOT_OURS";
                readonly direction?: "CREDIT" | "DEBIT";
                readonly fiscalYear?: number;
                readonly sort?: "bookedOn" | "-bookedOn";
                readonly sums?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BankBookingPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly BankBooking: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly bookingId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BankBookingAnswer"];
                };
            };
        };
    };
    readonly DoubleFundings: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly recipient?: string;
                readonly leikaKey?: string;
                readonly caseNumber?: string;
                readonly includeEnded?: "true" | "false";
                readonly keysOn?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly sort?: "reference" | "-reference" | "foundOn" | "-foundOn";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DoubleFundingPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly Income: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly synthetic?: "true" | "false";
                readonly sort?: "position" | "-position" | "receivedOn" | "-receivedOn" | "amount" | "-amount";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IncomeAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly Search: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly q: string;
                readonly synthetic?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SearchAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly SetAwardCondition: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AwardConditionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedAwardConditions"];
                };
            };
        };
    };
    readonly MeetAwardCondition: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
                readonly conditionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConditionFulfilmentDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedAwardConditions"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly MissAwardCondition: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
                readonly conditionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConditionFailureDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedAwardConditions"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly WaiveAwardCondition: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
                readonly conditionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConditionWaiverDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedCaseAct"];
                };
            };
        };
    };
    readonly AwardConditions: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly programme?: string;
                readonly recipient?: string;
                readonly caseNumber?: string;
                readonly state?: "OPEN" | "MET" | "WAIVED" | "MISSED" | "OVERDUE";
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly synthetic?: "true" | "false";
                readonly sort?: "caseNumber" | "-caseNumber" | "setOn" | "-setOn";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AwardConditionPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly SetUseByRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UseByRuleDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedProgramme"];
                };
            };
        };
    };
    readonly ReportUse: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
                readonly drawdownId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UseDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedUseOfFunds"];
                };
            };
        };
    };
    readonly ClaimLateUseInterest: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
                readonly drawdownId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LateUseInterestDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedUseOfFunds"];
                };
            };
        };
    };
    readonly UseOfFunds: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UseOfFundsAnswer"];
                };
            };
        };
    };
    readonly OverdueUses: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly recipient?: string;
                readonly synthetic?: "true" | "false";
                readonly sort?: "paidOn" | "-paidOn" | "caseNumber" | "-caseNumber";
                readonly sums?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverdueUsePage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly SetProofOfUseRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProofOfUseRuleDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedProgramme"];
                };
            };
        };
    };
    readonly SetProofDeadline: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProofDeadlineDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedProofsOfUse"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly ReceiveProof: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProofReceiptDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedProofsOfUse"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly ExamineProof: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProofExaminationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 202: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposedCaseAct"];
                };
            };
        };
    };
    readonly ProofsOfUse: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly recipient?: string;
                readonly caseNumber?: string;
                readonly state?: "DUE" | "RECEIVED" | "ACCEPTED" | "ACCEPTED_WITH_REDUCTION" | "OBJECTED" | "OVERDUE";
                readonly synthetic?: "true" | "false";
                readonly sort?: "dueOn" | "-dueOn" | "caseNumber" | "-caseNumber";
                readonly sums?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProofOfUsePage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly ConfirmCaseAct: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseActId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedCaseAct"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly RejectCaseAct: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseActId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseActRejectionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedCaseAct"] | components["schemas"]["RehearsalView"];
                };
            };
        };
    };
    readonly CaseActs: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly caseNumber?: string;
                readonly state?: "PROPOSED" | "CONFIRMED" | "REJECTED";
                readonly synthetic?: "true" | "false";
                readonly sort?: "proposedOn" | "-proposedOn" | "caseNumber" | "-caseNumber";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseActPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly CaseAct: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly include?: "actions";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseActId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseActAnswer"] | (components["schemas"]["CaseActAnswer"] & components["schemas"]["ActionsAnswer"]);
                };
            };
        };
    };
    readonly SetInterestRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InterestRuleDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly Location?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedProgramme"];
                };
            };
        };
    };
    readonly ReceiveRepayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly repaymentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RepaymentReceiptDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedRepayments"];
                };
            };
        };
    };
    readonly DeferRepayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly repaymentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeferralDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedRepayments"];
                };
            };
        };
    };
    readonly WaiveRepayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly repaymentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RemissionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedRepayments"];
                };
            };
        };
    };
    readonly WriteOffRepayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly repaymentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RemissionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedRepayments"];
                };
            };
        };
    };
    readonly BaseRates: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BaseRateList"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly RecordBaseRate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BaseRateDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBaseRateList"];
                };
            };
        };
    };
    readonly CorrectBaseRate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BaseRateCorrectionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBaseRateList"];
                };
            };
        };
    };
    readonly Repayments: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly programme?: string;
                readonly recipient?: string;
                readonly caseNumber?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly synthetic?: "true" | "false";
                readonly sort?: "position" | "-position" | "dueOn" | "-dueOn";
                readonly sums?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RepaymentPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly Repayment: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly include?: "actions";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly repaymentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RepaymentAnswer"] | (components["schemas"]["RepaymentAnswer"] & components["schemas"]["ActionsAnswer"]);
                };
            };
        };
    };
    readonly SetOverrunThreshold: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OverrunThresholdDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetYear"];
                };
            };
        };
    };
    readonly SetCarryOverRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": string;
                readonly Prefer?: string;
            };
            readonly path: {
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CarryOverRuleDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedBudgetYear"];
                };
            };
        };
    };
    readonly Overruns: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly fiscalYear?: number;
                readonly quarter?: "1" | "2" | "3" | "4";
                readonly all?: "true" | "false";
                readonly synthetic?: "true" | "false";
                readonly sort?: "consentedOn" | "-consentedOn" | "amount" | "-amount";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverrunAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly BudgetYear: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BudgetYearView"];
                };
            };
        };
    };
    readonly FrameConsumption: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly fiscalYear?: number;
                readonly synthetic?: "true" | "false";
                readonly sort?: "programme" | "-programme" | "fiscalYear" | "-fiscalYear" | "paid" | "-paid";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FrameConsumptionPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly WhyLine: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly limit?: number;
                readonly before?: string;
                readonly figure: "appropriation" | "supplements" | "overrun" | "transferredIn" | "transferredOut" | "carriedIn" | "carriedOn" | "lapsed" | "blocked" | "committed" | "paid" | "appropriated" | "authorised" | "available";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WhyAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly LineDifferences: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly from?: string;
                readonly to?: string;
                readonly fromKnownAt?: string;
                readonly toKnownAt?: string;
                readonly limit?: number;
                readonly before?: string;
                readonly figure: "appropriation" | "supplements" | "overrun" | "transferredIn" | "transferredOut" | "carriedIn" | "carriedOn" | "lapsed" | "blocked" | "committed" | "paid" | "appropriated" | "authorised" | "available";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DifferencesAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly LineSeries: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly knownAt?: string;
                readonly from: string;
                readonly to: string;
                readonly step: "DAY" | "WEEK" | "MONTH";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SeriesAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly WhyProgramme: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly limit?: number;
                readonly before?: string;
                readonly figure: "appropriation" | "supplements" | "overrun" | "transferredIn" | "transferredOut" | "carriedIn" | "carriedOn" | "lapsed" | "blocked" | "committed" | "paid" | "appropriated" | "authorised" | "available";
                readonly fiscalYear?: number;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WhyAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly ProgrammeDifferences: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly from?: string;
                readonly to?: string;
                readonly fromKnownAt?: string;
                readonly toKnownAt?: string;
                readonly limit?: number;
                readonly before?: string;
                readonly figure: "appropriation" | "supplements" | "overrun" | "transferredIn" | "transferredOut" | "carriedIn" | "carriedOn" | "lapsed" | "blocked" | "committed" | "paid" | "appropriated" | "authorised" | "available";
                readonly fiscalYear?: number;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DifferencesAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly ProgrammeSeries: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly knownAt?: string;
                readonly from: string;
                readonly to: string;
                readonly step: "DAY" | "WEEK" | "MONTH";
                readonly fiscalYear?: number;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SeriesAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly WhyRecipient: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly limit?: number;
                readonly before?: string;
                readonly figure: "committed" | "paid" | "benefitAccepted" | "benefitPaid";
                readonly programme?: string;
                readonly fiscalYear?: number;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly recipient: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WhyAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly RecipientDifferences: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly from?: string;
                readonly to?: string;
                readonly fromKnownAt?: string;
                readonly toKnownAt?: string;
                readonly limit?: number;
                readonly before?: string;
                readonly figure: "committed" | "paid" | "benefitAccepted" | "benefitPaid";
                readonly programme?: string;
                readonly fiscalYear?: number;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly recipient: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DifferencesAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly RecipientSeries: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly knownAt?: string;
                readonly from: string;
                readonly to: string;
                readonly step: "DAY" | "WEEK" | "MONTH";
                readonly fiscalYear?: number;
                readonly programme?: string;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly recipient: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SeriesAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly WhyFrame: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly limit?: number;
                readonly before?: string;
                readonly figure: "bound" | "accepted" | "paid";
                readonly fiscalYear?: number;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly totalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WhyAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly FrameDifferences: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly from?: string;
                readonly to?: string;
                readonly fromKnownAt?: string;
                readonly toKnownAt?: string;
                readonly limit?: number;
                readonly before?: string;
                readonly figure: "bound" | "accepted" | "paid";
                readonly fiscalYear?: number;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly totalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DifferencesAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly FrameSeries: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly knownAt?: string;
                readonly from: string;
                readonly to: string;
                readonly step: "DAY" | "WEEK" | "MONTH";
                readonly fiscalYear?: number;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly totalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SeriesAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly WhyClaim: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly limit?: number;
                readonly before?: string;
                readonly figure: "claimed" | "approved" | "paid" | "repayable";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WhyAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly ClaimDifferences: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly from?: string;
                readonly to?: string;
                readonly fromKnownAt?: string;
                readonly toKnownAt?: string;
                readonly limit?: number;
                readonly before?: string;
                readonly figure: "claimed" | "approved" | "paid" | "repayable";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DifferencesAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly WhyGrant: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly limit?: number;
                readonly before?: string;
                readonly figure: "requested" | "awarded" | "entitled" | "excess" | "drawnDown" | "paid" | "returned" | "repayable";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WhyAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly GrantDifferences: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly from?: string;
                readonly to?: string;
                readonly fromKnownAt?: string;
                readonly toKnownAt?: string;
                readonly limit?: number;
                readonly before?: string;
                readonly figure: "requested" | "awarded" | "entitled" | "excess" | "drawnDown" | "paid" | "returned" | "repayable";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DifferencesAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly AuditTrail: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly caseNumber?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly recipient?: string;
                readonly actor?: string;
                readonly amountFrom?: string;
                readonly amountTo?: string;
                readonly type?: string;
                readonly atPosition?: string;
                readonly effectiveFrom?: string;
                readonly effectiveTo?: string;
                readonly recordedFrom?: string;
                readonly recordedTo?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly sort?: "position" | "-position";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrailPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly ClaimBundle: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/zip": string;
                };
            };
        };
    };
    readonly GrantBundle: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/zip": string;
                };
            };
        };
    };
    readonly AgreementBundle: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/zip": string;
                };
            };
        };
    };
    readonly BudgetLineBundle: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
                readonly line: string;
                readonly fiscalYear: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/zip": string;
                };
            };
        };
    };
    readonly PayeeBundle: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly payeeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/zip": string;
                };
            };
        };
    };
    readonly PaymentRunBundle: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly runId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/zip": string;
                };
            };
        };
    };
    readonly ProgrammeBundle: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly programme: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/zip": string;
                };
            };
        };
    };
    readonly TrailBundle: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly caseNumber?: string;
                readonly programme?: string;
                readonly line?: string;
                readonly fiscalYear?: number;
                readonly recipient?: string;
                readonly actor?: string;
                readonly amountFrom?: string;
                readonly amountTo?: string;
                readonly type?: string;
                readonly atPosition?: string;
                readonly effectiveFrom?: string;
                readonly effectiveTo?: string;
                readonly recordedFrom?: string;
                readonly recordedTo?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/zip": string;
                };
            };
        };
    };
    readonly Events: {
        readonly parameters: {
            readonly query?: {
                readonly type?: string;
                readonly programme?: string;
                readonly fiscalYear?: number;
                readonly recipient?: string;
                readonly synthetic?: "true" | "false";
                readonly after?: string;
                readonly afterPosition?: string;
                readonly limit?: number;
            };
            readonly header?: {
                readonly "Last-Event-ID"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventPageView"];
                    readonly "application/cloudevents-batch+json": readonly components["schemas"]["CloudEventView"][];
                    readonly "text/event-stream": string;
                };
            };
        };
    };
    readonly EventTypes: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventTypeList"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly EventStreams: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StreamReaderList"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly Allocation: {
        readonly parameters: {
            readonly query: {
                readonly minPosition?: string;
                readonly knownAt?: string;
                readonly amount: string;
                readonly by: "EQUAL" | "POPULATION";
                readonly among?: "ALL" | "MUNICIPALITIES" | "COUNTIES";
                readonly asOf?: string;
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AllocationAnswer"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly AwardNotice: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
        };
    };
    readonly ClaimNotice: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly caseNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
        };
    };
    readonly RepaymentNotice: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly repaymentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
        };
    };
    readonly PaymentOrderDocument: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path: {
                readonly orderNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
        };
    };
    readonly DocumentPreview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DocumentPreviewDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
        };
    };
    readonly Worklist: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly limit?: number;
                readonly cursor?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly step?: "CLAIM_FACTUAL" | "CLAIM_ARITHMETIC" | "CLAIM_DECISION" | "CLAIM_PAYMENT" | "GRANT_FACTUAL" | "GRANT_ARITHMETIC" | "GRANT_DECISION" | "ORDER_FACTUAL" | "ORDER_ARITHMETIC" | "ORDER_ORDERING" | "ORDER_NAME" | "ORDER_RUN" | "ORDER_SETTLEMENT" | "BANK_BOOKING" | "MILESTONE_ACCEPTANCE" | "BUDGET_ACT" | "CASE_ACT" | "PAYEE_CHANGE";
                readonly programme?: string;
                readonly recipient?: string;
                readonly dueBy?: string;
                readonly synthetic?: "true" | "false";
                readonly sort?: "since" | "-since" | "dueOn" | "-dueOn" | "reference" | "-reference";
                readonly sums?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorklistPage"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly WorklistSums: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly programme?: string;
                readonly synthetic?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorklistSumList"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly MunicipalConsumption: {
        readonly parameters: {
            readonly query?: {
                readonly minPosition?: string;
                readonly asOf?: string;
                readonly knownAt?: string;
                readonly fiscalYear?: number;
                readonly name?: string;
                readonly keysOn?: string;
                readonly synthetic?: "true" | "false";
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: {
                readonly Prefer?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MunicipalConsumptionList"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly ImportPreview: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "accept-language": string;
            };
            readonly path: {
                readonly inputFile: "kommunen-hessen.csv" | "appropriations.csv" | "totals.csv" | "grants.csv";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPreviewView"];
                };
            };
        };
    };
    readonly ImportPreviewOfFiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "accept-language": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportFilesDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportPreviewView"];
                };
            };
        };
    };
    readonly ImportFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly inputFile: "kommunen-hessen.csv" | "appropriations.csv" | "totals.csv" | "grants.csv";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportReportView"];
                    readonly "application/x-ndjson": string;
                };
            };
        };
    };
    readonly ImportFiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportFilesDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportReportView"];
                    readonly "application/x-ndjson": string;
                };
            };
        };
    };
    readonly Projections: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx" | "json";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly "Content-Disposition"?: string;
                    readonly "Foerderbuch-Position"?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProjectionList"];
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    readonly Verification: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerificationView"];
                };
            };
        };
    };
    readonly Compare: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpkeepRunView"];
                };
            };
        };
    };
    readonly Rebuild: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RebuildRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly "RateLimit-Policy"?: string;
                    readonly RateLimit?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpkeepRunView"];
                };
            };
        };
    };
}

export type ProblemType =
    | "urn:foerderbuch:problem:address-too-long"
    | "urn:foerderbuch:problem:agreement-exceeded"
    | "urn:foerderbuch:problem:agreement-state"
    | "urn:foerderbuch:problem:agreement-unknown"
    | "urn:foerderbuch:problem:allocation-invalid"
    | "urn:foerderbuch:problem:already-exists"
    | "urn:foerderbuch:problem:amount-not-positive"
    | "urn:foerderbuch:problem:amount-out-of-range"
    | "urn:foerderbuch:problem:appropriation-supplemented"
    | "urn:foerderbuch:problem:authority-day-exceeded"
    | "urn:foerderbuch:problem:authority-exceeded"
    | "urn:foerderbuch:problem:authority-missing"
    | "urn:foerderbuch:problem:authority-unknown"
    | "urn:foerderbuch:problem:award-drawn-down"
    | "urn:foerderbuch:problem:award-exceeded"
    | "urn:foerderbuch:problem:award-funds-moved"
    | "urn:foerderbuch:problem:award-paid"
    | "urn:foerderbuch:problem:award-unknown"
    | "urn:foerderbuch:problem:award-years-differ"
    | "urn:foerderbuch:problem:bank-booking-exceeded"
    | "urn:foerderbuch:problem:bank-booking-state"
    | "urn:foerderbuch:problem:bank-booking-unknown"
    | "urn:foerderbuch:problem:bank-bookings-unmatched"
    | "urn:foerderbuch:problem:bank-file-unusable"
    | "urn:foerderbuch:problem:bank-name-missing"
    | "urn:foerderbuch:problem:base-rate-known"
    | "urn:foerderbuch:problem:base-rate-missing"
    | "urn:foerderbuch:problem:base-rate-not-next"
    | "urn:foerderbuch:problem:base-rate-unknown"
    | "urn:foerderbuch:problem:block-exceeded"
    | "urn:foerderbuch:problem:block-unknown"
    | "urn:foerderbuch:problem:budget-act-state"
    | "urn:foerderbuch:problem:budget-act-unknown"
    | "urn:foerderbuch:problem:budget-missing"
    | "urn:foerderbuch:problem:burdened-year-invalid"
    | "urn:foerderbuch:problem:carry-over-exceeded"
    | "urn:foerderbuch:problem:carry-over-expired"
    | "urn:foerderbuch:problem:carry-over-unknown"
    | "urn:foerderbuch:problem:case-act-state"
    | "urn:foerderbuch:problem:case-act-unknown"
    | "urn:foerderbuch:problem:case-numbers-exhausted"
    | "urn:foerderbuch:problem:claim-amount-exceeded"
    | "urn:foerderbuch:problem:claim-state"
    | "urn:foerderbuch:problem:claim-unknown"
    | "urn:foerderbuch:problem:claims-undecided"
    | "urn:foerderbuch:problem:commitment-authority-exceeded"
    | "urn:foerderbuch:problem:commitment-exceeded"
    | "urn:foerderbuch:problem:commitment-of-award"
    | "urn:foerderbuch:problem:commitment-of-case"
    | "urn:foerderbuch:problem:commitment-ordered"
    | "urn:foerderbuch:problem:commitment-unknown"
    | "urn:foerderbuch:problem:commitments-open"
    | "urn:foerderbuch:problem:condition-not-met"
    | "urn:foerderbuch:problem:condition-state"
    | "urn:foerderbuch:problem:condition-unknown"
    | "urn:foerderbuch:problem:corrected-unknown"
    | "urn:foerderbuch:problem:cover-link-missing"
    | "urn:foerderbuch:problem:cover-link-unknown"
    | "urn:foerderbuch:problem:day-before-cause"
    | "urn:foerderbuch:problem:day-in-future"
    | "urn:foerderbuch:problem:debtor-account-missing"
    | "urn:foerderbuch:problem:delegation-circular"
    | "urn:foerderbuch:problem:delegation-exceeded"
    | "urn:foerderbuch:problem:disbursement-exceeded"
    | "urn:foerderbuch:problem:disbursement-unknown"
    | "urn:foerderbuch:problem:double-funding"
    | "urn:foerderbuch:problem:drawdown-unknown"
    | "urn:foerderbuch:problem:eligible-cost-exceeded"
    | "urn:foerderbuch:problem:entitlement-exceeded"
    | "urn:foerderbuch:problem:event-unreadable"
    | "urn:foerderbuch:problem:execution-day-invalid"
    | "urn:foerderbuch:problem:expectation-failed"
    | "urn:foerderbuch:problem:files-not-kept"
    | "urn:foerderbuch:problem:financing-exceeded"
    | "urn:foerderbuch:problem:financing-plan-unbalanced"
    | "urn:foerderbuch:problem:forbidden"
    | "urn:foerderbuch:problem:four-eyes"
    | "urn:foerderbuch:problem:frame-bound"
    | "urn:foerderbuch:problem:frame-exceeded"
    | "urn:foerderbuch:problem:frame-payment-not-allowed"
    | "urn:foerderbuch:problem:frame-unknown"
    | "urn:foerderbuch:problem:full-financing-with-own-funds"
    | "urn:foerderbuch:problem:grant-state"
    | "urn:foerderbuch:problem:grant-unknown"
    | "urn:foerderbuch:problem:headers-too-large"
    | "urn:foerderbuch:problem:hearing-missing"
    | "urn:foerderbuch:problem:history-changed"
    | "urn:foerderbuch:problem:iban-invalid"
    | "urn:foerderbuch:problem:idempotency-key-missing"
    | "urn:foerderbuch:problem:idempotency-key-reused"
    | "urn:foerderbuch:problem:import-interrupted"
    | "urn:foerderbuch:problem:import-refused"
    | "urn:foerderbuch:problem:instalments-invalid"
    | "urn:foerderbuch:problem:internal-error"
    | "urn:foerderbuch:problem:invalid-request"
    | "urn:foerderbuch:problem:issuer-unavailable"
    | "urn:foerderbuch:problem:lead-only"
    | "urn:foerderbuch:problem:line-covers-itself"
    | "urn:foerderbuch:problem:lines-of-practice-mixed"
    | "urn:foerderbuch:problem:milestone-exceeded"
    | "urn:foerderbuch:problem:milestone-state"
    | "urn:foerderbuch:problem:milestone-unknown"
    | "urn:foerderbuch:problem:milestones-open"
    | "urn:foerderbuch:problem:name-reserved"
    | "urn:foerderbuch:problem:no-authorisation-for-year"
    | "urn:foerderbuch:problem:no-commitment-open"
    | "urn:foerderbuch:problem:no-excess"
    | "urn:foerderbuch:problem:no-late-use"
    | "urn:foerderbuch:problem:not-certified"
    | "urn:foerderbuch:problem:not-enough-funds"
    | "urn:foerderbuch:problem:not-found"
    | "urn:foerderbuch:problem:obligation-unknown"
    | "urn:foerderbuch:problem:obligations-exceed-budget"
    | "urn:foerderbuch:problem:order-held-back"
    | "urn:foerderbuch:problem:order-in-run"
    | "urn:foerderbuch:problem:order-named-twice"
    | "urn:foerderbuch:problem:order-not-due"
    | "urn:foerderbuch:problem:order-not-held-back"
    | "urn:foerderbuch:problem:order-on-its-way"
    | "urn:foerderbuch:problem:orders-of-practice-mixed"
    | "urn:foerderbuch:problem:outcome-unknown"
    | "urn:foerderbuch:problem:outside-award-period"
    | "urn:foerderbuch:problem:overloaded"
    | "urn:foerderbuch:problem:overrun-unknown"
    | "urn:foerderbuch:problem:paid-in-other-year"
    | "urn:foerderbuch:problem:past-being-folded"
    | "urn:foerderbuch:problem:past-cannot-follow"
    | "urn:foerderbuch:problem:past-interrupted"
    | "urn:foerderbuch:problem:payee-change-pending"
    | "urn:foerderbuch:problem:payee-change-unknown"
    | "urn:foerderbuch:problem:payee-changed"
    | "urn:foerderbuch:problem:payee-not-confirmed"
    | "urn:foerderbuch:problem:payee-not-entitled"
    | "urn:foerderbuch:problem:payee-unknown"
    | "urn:foerderbuch:problem:payload-too-large"
    | "urn:foerderbuch:problem:payment-order-state"
    | "urn:foerderbuch:problem:payment-order-unknown"
    | "urn:foerderbuch:problem:payment-run-state"
    | "urn:foerderbuch:problem:payment-run-unknown"
    | "urn:foerderbuch:problem:payments-open"
    | "urn:foerderbuch:problem:payments-stopped"
    | "urn:foerderbuch:problem:period-invalid"
    | "urn:foerderbuch:problem:placeholder-unknown"
    | "urn:foerderbuch:problem:prerequisite-missing"
    | "urn:foerderbuch:problem:programme-unknown"
    | "urn:foerderbuch:problem:proof-result-invalid"
    | "urn:foerderbuch:problem:proof-state"
    | "urn:foerderbuch:problem:proof-unknown"
    | "urn:foerderbuch:problem:read-model-lags"
    | "urn:foerderbuch:problem:read-model-stopped"
    | "urn:foerderbuch:problem:reason-missing"
    | "urn:foerderbuch:problem:recipient-contradictory"
    | "urn:foerderbuch:problem:recipient-ended"
    | "urn:foerderbuch:problem:recipient-not-ended"
    | "urn:foerderbuch:problem:recipient-not-yet-valid"
    | "urn:foerderbuch:problem:recipient-unknown"
    | "urn:foerderbuch:problem:recipients-invalid"
    | "urn:foerderbuch:problem:reduction-exceeded"
    | "urn:foerderbuch:problem:remission-authority-exceeded"
    | "urn:foerderbuch:problem:remission-authority-missing"
    | "urn:foerderbuch:problem:repayment-exceeded"
    | "urn:foerderbuch:problem:repayment-open"
    | "urn:foerderbuch:problem:repayment-unknown"
    | "urn:foerderbuch:problem:request-timeout"
    | "urn:foerderbuch:problem:requested-amount-exceeded"
    | "urn:foerderbuch:problem:residents-counted-twice"
    | "urn:foerderbuch:problem:return-exceeded"
    | "urn:foerderbuch:problem:revocation-exceeded"
    | "urn:foerderbuch:problem:service-unknown"
    | "urn:foerderbuch:problem:settlement-day-invalid"
    | "urn:foerderbuch:problem:share-exceeded"
    | "urn:foerderbuch:problem:share-invalid"
    | "urn:foerderbuch:problem:storage-failed"
    | "urn:foerderbuch:problem:storage-full"
    | "urn:foerderbuch:problem:storage-locked"
    | "urn:foerderbuch:problem:store-damaged"
    | "urn:foerderbuch:problem:store-refuses"
    | "urn:foerderbuch:problem:store-unavailable"
    | "urn:foerderbuch:problem:succession-circular"
    | "urn:foerderbuch:problem:synthetic-mixed"
    | "urn:foerderbuch:problem:token-unusable"
    | "urn:foerderbuch:problem:too-many-requests"
    | "urn:foerderbuch:problem:total-unknown"
    | "urn:foerderbuch:problem:transfer-of-other-run"
    | "urn:foerderbuch:problem:transfer-unknown"
    | "urn:foerderbuch:problem:unauthenticated"
    | "urn:foerderbuch:problem:unsupported-media-type"
    | "urn:foerderbuch:problem:upkeep-elsewhere"
    | "urn:foerderbuch:problem:upkeep-runs"
    | "urn:foerderbuch:problem:use-exceeded"
    | "urn:foerderbuch:problem:year-closed"
    | "urn:foerderbuch:problem:year-named-twice"
    | "urn:foerderbuch:problem:year-not-burdened"
    | "urn:foerderbuch:problem:year-not-closed"
    | "urn:foerderbuch:problem:years-differ";
