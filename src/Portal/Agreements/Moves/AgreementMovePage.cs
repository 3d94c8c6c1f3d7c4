using Partnership.Contracts.Agreements;
using Partnership.Contracts.Kernel;
using Partnership.Portal.Words;

namespace Partnership.Portal.Agreements.Moves;

/// <summary>What the pages that change an agreement share: each asks one thing and sends one command.</summary>
public abstract class AgreementMovePage : AgreementPage
{
    /// <summary>Whether there is anything to be done here, as the agreement stands.</summary>
    private protected abstract bool IsPossible(AgreementView it);

    /// <summary>Whether what the address names beside the agreement is there, for this caller.</summary>
    private protected virtual bool IsThere(AgreementView it) => true;

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (Agreement is null)
            return;
        if (!IsThere(Agreement))
        {
            NotThere();
            return;
        }

        // Done meanwhile: the agreement itself says how it stands. A form that was sent is decided by the command,
        // which knows whether it is a repeat.
        if (!IsPossible(Agreement) && !IsPost)
            Navigation.NavigateTo(AgreementLinks.Agreement(Agreement.Id));
    }

    private protected async Task Make(string done, Func<IAgreementGrain, Task<Outcome<AgreementAnswer>>> command)
    {
        if (Agreement is null)
            return;
        var made = await Grains.Ask(Agreement.Id.ToString(), command);
        if (made.Succeeded)
            Navigation.NavigateTo(AgreementLinks.Agreement(Agreement.Id, done));
        else
            Show(FormErrors.Of([.. made.Refusals.Select(OfAField)], AgreementWords.Of));
    }

    // What is wrong with the version or the party is wrong with no field that somebody could mend.
    private static Refusal OfAField(Refusal refusal) => refusal.Field is "Because" or "NextReviewBy" ? refusal : refusal with { Field = "" };
}
