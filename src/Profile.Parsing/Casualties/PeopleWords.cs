using Profile.Parsing.Model;

namespace Profile.Parsing.Casualties;

/// <summary>The nouns for people, by role.</summary>
internal static class PeopleWords
{
    public static void AddTo(VocabularyBuilder builder)
    {
        builder.AddPeople(VictimsRole.Civilian,
            "civilian, villager, resident, farmer, peasant, worker, labourer, laborer, miner, trader, merchant, teacher, student, pupil, schoolgirl, schoolboy, schoolchild, child, girl, boy, baby, infant, toddler, "
            + "woman, journalist, reporter, doctor, nurse, priest, nun, bishop, monk, imam, cleric, missionary, worshipper, worshiper, pilgrim, passenger, driver, tourist, shopper, bystander, passer-by, passerby, pedestrian, "
            + "activist, protester, protestor, demonstrator, marcher, lawyer, judge, prosecutor, politician, lawmaker, legislator, senator, deputy, mayor, councillor, councilor, official, diplomat, ambassador, "
            + "businessman, banker, shopkeeper, fisherman, herder, herdsman, shepherd, nomad, settler, employee, volunteer, humanitarian, engineer, technician, contractor, expatriate, migrant, widow, orphan, "
            + "elder, chief, chieftain, candidate, voter, unionist, trade unionist, teenager, minor, inhabitant, citizen, homemaker, intellectual, academic, professor, scientist, artist, musician, singer, athlete, player, "
            + "adult, mother, daughter, wife, sister, hunter, minister, cabinet minister, servant, civil servant, non-combatant, noncombatant, aid worker, health worker, relief worker, bureaucrat, townsman, townsperson, "
            + "tribesman, clansman, layman, parishioner, churchgoer, convert, parliamentarian, assemblyman, counselor, magistrate, gardener, cook, housewife, vendor, rancher, landowner, industrialist, colonist, "
            + "schoolteacher, dissident, intruder, tutor, sailor of the merchant fleet, mechanic, electrician, firefighter, fireman, tenant, guest, customer, cleaner, waiter, waitress, baker, carpenter, tailor, mason, builder, plumber, hairdresser, barber, trucker, porter, guide, chauffeur, retiree, clerk, accountant, pharmacist, surgeon, "
            + "midwife, dentist, pastor, preacher, rabbi, mullah, sheikh, seminarian, deacon, devotee, mourner, caretaker, janitor, prospector, diver, climber, hiker, spectator, fan, footballer, coach, referee, bride, groom, bridegroom, "
            + "stewardess, flight attendant, newborn, grandchild, grandmother, grandfather, parent, sibling, nephew, niece, uncle, aunt, spouse, onlooker, neighbour, neighbor, visitor, deportee, returnee, beggar, youngster, adolescent, kid, "
            + "classmate, graduate, lecturer, headmaster, rector, consul, envoy, negotiator, mediator, inspector, interpreter, translator, congressman, councilman, governor, prefect, nobleman, aristocrat, sharecropper, cattleman, "
            + "truck driver, taxi driver, bus driver, logger, seafarer, motorist, cyclist, commuter, patient, medic, paramedic, photographer, cameraman, editor, writer, poet, attendant, conductor, treasurer, foreman, supervisor, messenger, courier, rider, motorcyclist, sweeper, headmistress, catechist, evangelist, abbot, vicar, archbishop, chaplain, friar, jesuit, "
            + "lumberjack, woodcutter, charcoal burner, fruit seller, street vendor, shop assistant, bank clerk, bellboy, doorman, receptionist, typist, stenographer, telephonist, welder, painter, farmhand, labor leader, union leader",
            "clergy, passersby, passers by, youths, schoolchildren, townspeople, villagefolk, townsfolk, tribespeople, evacuees, intelligentsia, aid staff");
        builder.AddPeople(VictimsRole.Military,
            "soldier, serviceman, servicewoman, marine, sailor, airman, paratrooper, infantryman, conscript, recruit, cadet, commando, defender, besieger, lieutenant, captain, colonel, corporal, sergeant, major, general, private, "
            + "ranger, gunner, trooper, guardsman, reservist, regular, legionnaire, brigadier, cavalryman, pilot, admiral, commander, warrant officer, military officer, army officer, military man, naval officer, sentry, artilleryman, rifleman, cavalry officer, seaman, warrior, private soldier, noncommissioned officer, non-commissioned officer, sapper, ex soldier, veteran, crewman, seaman",
            "troops, troopers, security forces, armed forces, government forces, government troops, military personnel, army personnel, crewmen, rank and file, security personnel");
        builder.AddPeople(VictimsRole.Police,
            "policeman, policewoman, police officer, constable, gendarme, carabinero, detective, sheriff, law enforcement officer, traffic officer, police agent, prison guard, prison officer, border guard, customs officer",
            "police, gendarmerie, police personnel, carabineros");
        builder.AddPeople(VictimsRole.Militant,
            "militant, rebel, insurgent, guerrilla, guerilla, fighter, terrorist, jihadist, jihadi, extremist, gunman, attacker, assailant, bomber, suicide bomber, militiaman, paramilitary, separatist, bandit, pirate, "
            + "kidnapper, kidnaper, operative, combatant, mercenary, warlord, assassin, hijacker, mutineer, gangster, trafficker, smuggler, raider, partisan, outlaw, revolutionary, islamist, secessionist, robber, vigilante, insurrectionist, rioter, looter, thug, perpetrator, criminal, offender, thief, murderer, killer, hitman, gang member, cartel member, irregular, fedayee",
            "mujahideen, mujahedin, mujahidin, contras, militiamen");
        builder.AddPeople(VictimsRole.Peacekeeper, "peacekeeper, peace keeper, blue helmet, peacekeeping soldier, military observer, un observer", "peacekeeping troops");
        builder.AddPeople(VictimsRole.Unknown,
            "human, individual, victim, member, guard, bodyguard, officer, leader, supporter, sympathizer, sympathiser, follower, collaborator, informer, informant, spy, agent, adviser, advisor, aide, foreigner, "
            + "national, native, fugitive, suspect, companion, friend, relative, brother, father, son, husband, family member, cousin, colleague, survivor, wounded man, escort, watchman, boss, director, president, secretary, "
            + "inmate, convict, defector, deserter, loyalist, party member, cadre, crew member, crewmember, occupant, invader, compatriot, figure, opponent, rival, critic, believer, slave, servicemember, youth, pensioner, soul, "
            + "communist, socialist, nationalist, protestant, catholic, dweller, worker of the mission, instructor, trainee, trainer, representative, delegate, staffer, executive, manager, conspirator, accomplice, plotter",
            "crew, staff, personnel, everyone, anyone, someone, somebody, anybody, forces, humans, souls, peoples");
        builder.AddAnyone("person, man", "people, persons, others, of its own, of their own, of his own, of our own, of her own");
        builder.AddVictims("victim, victims");
        builder.AddPeople(VictimsRole.Unknown, "hostage", "", CasualtyKind.Hostage);
        builder.AddPeople(VictimsRole.Unknown, "captive, prisoner, pow", "prisoners of war, pows", CasualtyKind.Captured);
        builder.AddPeople(VictimsRole.Unknown, "detainee, internee", "", CasualtyKind.Detained);
        builder.AddPeople(VictimsRole.Civilian, "refugee, idp, displaced person, asylum seeker, internally displaced person", "idps, displaced people, internally displaced people, internally displaced persons");
        builder.AddAdjectives("major, general, private, regular, native, minor, national, human, individual, chief, adult, civilian, military, militant, rebel, insurgent, terrorist, revolutionary, separatist, communist, socialist, nationalist, "
            + "islamist, jihadist, catholic, protestant, paramilitary, extremist, intellectual, academic, expatriate, migrant, nomad, dissident, executive, representative, humanitarian, guerrilla, guerilla, secessionist, loyalist, partisan, foreign, captive, prison, youth");
    }
}
