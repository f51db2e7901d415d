/* test-due-agreement.c: what agreements promise, households, talks, people away (rules.md 3.1)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/jy-life.h"

#define MAN "born 1990-05-04; sign 2026-01-01; "
#define HOUSEHOLD "household; sign 2026-01-01; "

static const JyLifeCase signing[] = {
  { "S55: who came to the clinic to sign is examined", MAN "channel 1", "2026-02-01",
    "signing-examination", "2026-01-01..2026-01-31 ~2026-12-31 overdue" },
  { "S55: or to the hospital", MAN "channel 2; did examination 2026-01-31", "2026-02-01",
    "signing-examination", "2026-01-01..2026-01-31 ~2026-12-31 done" },
  { "S55: not who was visited", MAN "channel 3", "2026-02-01", "signing-examination", "" },
  { "S55: nor who was renewed without coming", MAN "channel 0", "2026-02-01", "signing-examination",
    "" },
};

static void
test_signing (void)
{
  jy_life_assert (signing, G_N_ELEMENTS (signing));
}

static const JyLifeCase promises[] = {
  { "4, ME02: rounds as often as promised, any time within the year",
    MAN "promise ME02 2; did home-visit 2026-09-01 home; did home-visit 2026-10-01 home",
    "2026-10-01", "home-rounds",
    "2026-01-01..2026-06-30 ~2026-12-31 done-late; 2026-07-01..2026-12-31 done" },
  { "4, ME02: at home", MAN "promise ME02 1; did home-visit 2026-09-01 clinic", "2026-09-01",
    "home-rounds", "2026-01-01..2026-12-31 due" },
  { "4: on demand is not due", MAN "promise ME02 0", "2026-09-01", "home-rounds", "" },
  { "S14: home care waits for the consent", MAN "agreed HC01 2 waits", "2026-09-01", "home-care",
    "" },
  { "S14, S15: home care agreed on", MAN "agreed HC01 2; did home-visit 2026-03-01 home item 1",
    "2026-09-01", "home-care",
    "2026-01-01..2026-06-30 ~2026-12-31 done; 2026-07-01..2026-12-31 due" },
  { "4: a visit for another item", MAN "agreed HC01 1; did home-visit 2026-03-01 home item 9",
    "2026-09-01", "home-care", "2026-01-01..2026-12-31 due" },
  { "S63: an item of the centre's own: a visit",
    MAN "promise ZZ01 1; "
        "did home-visit 2026-03-01 home",
    "2026-09-01", "promised-item", "2026-01-01..2026-12-31 done" },
  { "S63: or any record that names it",
    MAN "promise ZZ01 1; "
        "did health-education 2026-03-01 item 1",
    "2026-09-01", "promised-item", "2026-01-01..2026-12-31 done" },
  { "S63: what the rules deliver needs no other", MAN "promise HT01 4", "2026-09-01",
    "promised-item", "" },
  { "S57: agreed on beyond the package: by its form",
    MAN "agreed HT02 1; did examination 2026-03-01", "2026-09-01", "negotiated-item",
    "2026-01-01..2026-12-31 done" },
  { "S57: one without a form of its own: a visit",
    MAN "agreed ZZ01 1; did home-visit 2026-03-01 home", "2026-09-01", "negotiated-item",
    "2026-01-01..2026-12-31 done" },
  { "S57: not any record", MAN "agreed ZZ01 1; did hypertension 2026-03-01", "2026-09-01",
    "negotiated-item", "2026-01-01..2026-12-31 due" },
  { "two items are two", MAN "agreed ZZ01 1; agreed ZZ02 1; did home-visit 2026-03-01 item 2",
    "2026-09-01", "negotiated-item", "2026-01-01..2026-12-31 due; 2026-01-01..2026-12-31 done" },
  { "five times a year do not fall on months", MAN "promise ME02 5", "2026-01-01", "home-rounds",
    "2026-01-01..2026-03-14 ~2026-12-31 due; 2026-03-15..2026-05-26 ~2026-12-31 upcoming; "
    "2026-05-27..2026-08-07 ~2026-12-31 upcoming; 2026-08-08..2026-10-19 ~2026-12-31 upcoming; "
    "2026-10-20..2026-12-31 upcoming" },
  { "a term of 18 months has a year and a half", "born 1990-05-04; sign 2026-01-01 2027-06-30",
    "2026-09-01", "health-assessment",
    "2026-01-01..2026-12-31 due; 2027-01-01..2027-06-30 upcoming" },
  { "who joined later has the rest of the year", MAN "join 2026-08-01; promise ME02 2",
    "2026-09-01", "home-rounds", "2026-08-01..2026-12-31 due" },
  { "29 February: a year is over on 27 February", "born 1990-05-04; sign 2024-02-29 2025-02-27",
    "2025-02-28", "health-assessment", "2024-02-29..2025-02-27 missed" },
};

static void
test_promises (void)
{
  jy_life_assert (promises, G_N_ELEMENTS (promises));
}

static const JyLifeCase households[] = {
  { "3.1, S11: assessed once a year", HOUSEHOLD "did household-assessment 2026-12-31", "2026-12-31",
    "household-assessment", "2026-01-01..2026-12-31 done" },
  { "S11: missed", HOUSEHOLD "sign 2027-01-01", "2027-12-31", "household-assessment",
    "2026-01-01..2026-12-31 missed; 2027-01-01..2027-12-31 due" },
  { "3.1, S20, PH04: one leaflet without a package", HOUSEHOLD, "2026-12-31", "leaflet",
    "2026-01-01..2026-12-31 due" },
  { "PH04: one in tier 1", HOUSEHOLD "tier 1; did leaflet 2026-02-01", "2026-12-31", "leaflet",
    "2026-01-01..2026-12-31 done" },
  { "PH04: two in tier 2", HOUSEHOLD "tier 2; did health-education 2026-02-01", "2026-12-31",
    "leaflet", "2026-01-01..2026-06-30 ~2026-12-31 done; 2026-07-01..2026-12-31 due" },
  { "PH04: four in tier 3, late until the year is over",
    HOUSEHOLD "tier 3; did leaflet 2026-12-02; did leaflet 2026-12-03", "2026-12-31", "leaflet",
    "2026-01-01..2026-03-31 ~2026-12-31 done-late; 2026-04-01..2026-06-30 ~2026-12-31 overdue; "
    "2026-07-01..2026-09-30 ~2026-12-31 overdue; 2026-10-01..2026-12-31 done" },
  { "PH04: as the package says", HOUSEHOLD "tier 3; promise PH04 1", "2026-12-31", "leaflet",
    "2026-01-01..2026-12-31 due" },
  { "a household has nothing else", HOUSEHOLD "channel 1; promise ME02 4", "2026-12-31",
    "home-rounds", "" },
  { "a resident has none of it", MAN, "2026-12-31", "household-assessment", "" },
};

static void
test_households (void)
{
  jy_life_assert (households, G_N_ELEMENTS (households));
}

static const JyLifeCase talks[] = {
  { "S34: unwilling: every 180 days",
    "household; talk 2026-01-01 1; did phone-contact 2026-06-30 phone", "2026-12-28",
    "unwilling-contact",
    "2026-01-02..2026-06-30 ~2026-12-27 done; 2026-07-01..2026-12-27 ~2027-06-25 overdue; "
    "2026-12-28..2027-06-25 ~2027-12-22 due; 2027-06-26..2027-12-22 ~2028-06-19 upcoming; "
    "2027-12-23..2028-06-19 ~2028-12-16 upcoming" },
  { "S34: until the next talk", "household; talk 2026-01-01 1; talk 2026-03-01 2", "2026-03-01",
    "unwilling-contact", "2026-01-02..2026-06-30 ~2026-12-27 cancelled" },
  { "S34: until an agreement", "household; talk 2026-01-01 1; sign 2026-03-01", "2026-03-01",
    "unwilling-contact", "2026-01-02..2026-06-30 ~2026-12-27 cancelled" },
  { "S34: not who has one", "household; talk 2026-01-01 1; sign 2025-03-01 2027-01-01",
    "2026-03-01", "unwilling-contact", "" },
  { "S34: of two levels told on a day the higher",
    "household; talk 2026-01-01 1; talk 2026-01-01 3", "2026-03-01", "unwilling-contact", "" },
  { "S34: told twice it is one", "household; talk 2026-01-01 1; talk 2026-01-01 1; died 2026-02-01",
    "2026-03-01", "unwilling-contact", "2026-01-02..2026-06-30 ~2026-12-27 cancelled" },
  { "S35: on demand: the card", "household; talk 2026-01-01 2", "2026-02-01", "on-demand-card",
    "2026-01-01..2026-01-31 ~ever overdue" },
  { "S35: given", "household; talk 2026-01-01 2; did leaflet 2026-01-01", "2026-02-01",
    "on-demand-card", "2026-01-01..2026-01-31 ~ever done" },
  { "S36: the willing are served", "household; talk 2026-01-01 3", "2026-02-01", NULL, "" },
  { "a talk of tomorrow", "household; talk 2026-02-02 2", "2026-02-01", NULL, "" },
};

static void
test_talks (void)
{
  jy_life_assert (talks, G_N_ELEMENTS (talks));
}

static const JyLifeCase away[] = {
  { "S68: called from time to time", MAN "away 2026-02-01; did phone-contact 2026-07-01 phone",
    "2026-08-01", "away-contact",
    "2026-02-02..2026-07-31 ~2027-01-27 done; 2026-08-01..2027-01-27 ~2027-07-26 due" },
  { "S68: not after that", MAN "away 2026-02-01 2026-03-01", "2026-08-01", "away-contact",
    "2026-02-02..2026-07-31 ~2027-01-27 cancelled" },
  { "S68: visited while at home",
    MAN "away 2025-02-01; back 2026-02-01 2026-02-10; "
        "did hypertension 2026-02-09 home",
    "2026-08-01", "home-again", "2026-02-01..2026-02-09 ~ever done" },
  { "S68: away again", MAN "away 2025-02-01; back 2026-02-01 2026-02-10", "2026-08-01",
    "home-again", "2026-02-01..2026-02-09 ~ever cancelled" },
  { "S68: for how long is not known", MAN "back 2026-02-01; did phone-contact 2026-02-09 phone",
    "2026-02-16", "home-again", "2026-02-01..2026-02-15 ~ever overdue" },
  { "S62: at the time agreed on",
    MAN "planned 2026-02-10 2026-02-20; did home-visit 2026-02-11 home", "2026-08-01",
    "planned-visit", "2026-02-10..2026-02-20 ~2026-12-31 done" },
  { "S62: late is better than never", MAN "planned 2026-02-10 2026-02-20", "2026-08-01",
    "planned-visit", "2026-02-10..2026-02-20 ~2026-12-31 overdue" },
};

static void
test_away (void)
{
  jy_life_assert (away, G_N_ELEMENTS (away));
}

/* S68: while somebody is home, all that is open is raised, and nothing else. */
static void
test_raised (void)
{
  g_autoptr (JyLife) life =
    jy_life_new (MAN "has hypertension -; away -; back 2026-02-01 2026-02-10");
  g_autoptr (GArray) home = jy_life_due (life, "2026-02-09");
  g_autoptr (GArray) gone = jy_life_due (life, "2026-02-10");
  guint n_raised = 0;

  for (guint i = 0; i < home->len; i++)
    {
      const JyDueWindow *window = &g_array_index (home, JyDueWindow, i);

      g_assert_cmpint (window->is_raised, ==,
                       window->state == JY_DUE_DUE || window->state == JY_DUE_OVERDUE);
      n_raised += window->is_raised != FALSE;
    }
  for (guint i = 0; i < gone->len; i++)
    g_assert_false (g_array_index (gone, JyDueWindow, i).is_raised);
  g_assert_cmpuint (n_raised, >, 3);
}

/* What the windows say of the agreement and its items. */
static void
test_counted (void)
{
  g_autoptr (JyLife) life =
    jy_life_new ("born 1970-05-04; sign 2026-02-15; promise HT01 4; promise ZZ01 1; "
                 "sign 2027-02-15; has hypertension -; has copd -");
  g_autoptr (GArray) windows = jy_life_due (life, "2026-03-01");
  guint n_first = 0, n_second = 0;

  for (guint i = 0; i < windows->len; i++)
    {
      const JyDueWindow *window = &g_array_index (windows, JyDueWindow, i);
      const char *id = window->rule->id;

      g_assert_cmpint (window->agreement, >, 0);
      if (g_str_equal (id, "hypertension-quarter"))
        {
          g_assert_cmpstr (window->item, ==, "HT01");
          g_assert_true (window->counts_as_promised);
          n_first += window->agreement == 1;
          n_second += window->agreement == 2;
        }
      else if (g_str_equal (id, "promised-item"))
        {
          g_assert_cmpstr (window->item, ==, "ZZ01");
          g_assert_cmpint (window->subject, ==, 2);
          g_assert_true (window->counts_as_promised);
        }
      else if (g_str_equal (id, "copd-quarter"))
        g_assert_false (window->counts_as_promised);
      else if (g_str_equal (id, "hypertension-examination"))
        /* the first agreement has a list without it, the second has none */
        g_assert_cmpint (window->counts_as_promised, ==, window->agreement == 2);
    }
  g_assert_cmpuint (n_first, ==, 4); /* that of enrolment, and three; the next ends in the second */
  g_assert_cmpuint (n_second, ==, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/due/agreement/signing", test_signing);
  g_test_add_func ("/due/agreement/promises", test_promises);
  g_test_add_func ("/due/agreement/households", test_households);
  g_test_add_func ("/due/agreement/talks", test_talks);
  g_test_add_func ("/due/agreement/away", test_away);
  g_test_add_func ("/due/agreement/raised", test_raised);
  g_test_add_func ("/due/agreement/counted", test_counted);
  return g_test_run ();
}
