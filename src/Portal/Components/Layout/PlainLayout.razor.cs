namespace Partnership.Portal.Components.Layout;

/// <summary>Without a person or navigation, and without asking anything of the silo: errors, sign-in, public pages.</summary>
public sealed partial class PlainLayout;
