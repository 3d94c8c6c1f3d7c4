using Partnership.Browser.Tests.Hosting;

namespace Partnership.Browser.Tests.Accessibility;

/// <summary>Who looks at the pages.</summary>
internal static class ReaderNames
{
    public const string Sam = "Sam Example";
    public const string Alex = PreparedPeople.OfTwo;
    public const string Mo = "Mo Exemplar";
    public const string Sasha = "Sasha Prototype";
    public const string Inspector = "Robin Specimen";
    public const string Dana = "Dana Dummyname";
    public const string Ari = "Ari Simulated";
    public const string Glen = "Glen Stencil";
    public const string Jo = "Jo Placeholder";
    public const string Kit = "Kit Instance";
    public const string Lou = "Lou Fabricated";
    public const string Nic = "Nic Facsimile";
    public const string Pat = "Pat Mockup";
    public const string Wren = "Wren Fictional";

    /// <summary>Somebody who has typed their password and sets up the rest.</summary>
    public const string Knows = "who knows their password";

    /// <summary>Somebody who came by a link and has nothing yet.</summary>
    public const string Invited = "who came by a link";

    /// <summary>Somebody who has typed their password and has all there is besides.</summary>
    public const string Proved = "who has proved their password";

    /// <summary>Somebody who has typed their password and has a passkey and no app.</summary>
    public const string ProvedPasskey = "who has a password and a passkey";
}
