using Partnership.Contracts.Organisations;

namespace Partnership.Silo.Organisations.Import;

/// <summary>One good line of the file: a district and the police force area in which it lies.</summary>
internal sealed record DistrictLine(int Line, Area District, string ForceCode, string ForceName);
