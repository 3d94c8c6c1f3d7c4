using Microsoft.AspNetCore.Components;

namespace Partnership.Portal.Organisations.Invitations;

/// <summary>The hidden field of every form that makes a link.</summary>
public sealed partial class SecretField
{
    [Inject] private InvitationSecrets Secrets { get; set; } = null!;

    private string Sealed { get; set; } = "";

    protected override void OnInitialized() => Sealed = Secrets.Seal();
}
