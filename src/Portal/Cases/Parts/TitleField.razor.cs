namespace Partnership.Portal.Cases.Parts;

/// <summary>What the case is about.</summary>
public sealed partial class TitleField;
