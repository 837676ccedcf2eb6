namespace Profile.Parsing.Model;

/// <summary>What happened to the people counted.</summary>
public enum CasualtyKind
{
    /// <summary>Killed or dead.</summary>
    Killed,

    /// <summary>Wounded or injured.</summary>
    Wounded,

    /// <summary>Missing.</summary>
    Missing,

    /// <summary>Kidnapped or abducted.</summary>
    Kidnapped,

    /// <summary>Held hostage.</summary>
    Hostage,

    /// <summary>Captured.</summary>
    Captured,

    /// <summary>Detained, arrested or imprisoned.</summary>
    Detained,

    /// <summary>Tortured.</summary>
    Tortured,

    /// <summary>Fled abroad.</summary>
    Refugee,

    /// <summary>Displaced inside the country, or expelled.</summary>
    Displaced,

    /// <summary>Casualties without saying which, or rape.</summary>
    Affected,
}
