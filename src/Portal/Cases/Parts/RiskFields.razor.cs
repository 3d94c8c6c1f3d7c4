namespace Partnership.Portal.Cases.Parts;

/// <summary>How serious it is, and why.</summary>
public sealed partial class RiskFields;
