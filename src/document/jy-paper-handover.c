/* jy-paper-handover.c - what papers say of those whom a specialist officer takes over (S72)
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-group.h"
#include "jy-paper-order.h"
#include "jy-person-code.h"
#include "jy-store-conditions.h"
#include "jy-store-register-rows.h"
#include "jy-store-services.h"
#include "jy-words.h"

static JyRegisterPerson *
dup_person (const JyPaperOrder *self, gint64 resident, GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) people = NULL;

  g_array_append_val (ids, resident);
  people = jy_store_get_register_people (self->reader->work->store, ids, error);
  return people != NULL && people->pdata[0] != NULL ? jy_register_person_copy (people->pdata[0])
                                                    : NULL;
}

/* The team of the agreement, else of the area. */
static gboolean
is_meant (const JyPaperOrder *self, const JyRegisterPerson *person)
{
  const JyPaperReader *reader = self->reader;
  const JyPaperRequest *request = self->request;
  gint64 team = person->team != 0 ? person->team
                                  : jy_area_tree_find_team (reader->tree, reader->team_areas,
                                                            person->area, &reader->work->today);

  return (request->team == 0 || team == request->team) &&
         (request->household == 0 || person->household == request->household) &&
         (request->resident == 0 || person->id == request->resident) &&
         (request->area == 0 || jy_area_tree_contains (reader->tree, request->area, person->area));
}

static void
set_key_day (JyPaperFacts *row, const char *what, const GDate *day)
{
  char text[JY_DATE_TEXT_SIZE];
  g_autofree char *words = NULL;

  if (!g_date_valid (day))
    return;

  jy_date_to_text (day, text);
  words = g_strdup_printf ("%s %s", what, text);
  jy_paper_facts_set (row, "handed.key_day", words);
}

/* What counts the days: the last period of a pregnancy or the birth, the birth date of a child,
 * since when somebody is disabled. */
static gboolean
set_key (const JyPaperOrder *self,
         JyPaperFacts *row,
         const JyStoredHandover *handover,
         const JyRegisterPerson *person,
         GError **error)
{
  JyStore *store = self->reader->work->store;
  g_autoptr (GPtrArray) list = NULL;

  if (g_str_equal (handover->kind, "maternal"))
    {
      const JyStoredPregnancy *latest;

      list = jy_store_list_pregnancies (store, person->id, error);
      latest = list != NULL && list->len > 0 ? list->pdata[0] : NULL;
      if (latest != NULL && g_date_valid (&latest->delivered_on))
        set_key_day (row, jy_words_get ("key day", NC_("key day", "delivered")),
                     &latest->delivered_on);
      else if (latest != NULL)
        set_key_day (row, jy_words_get ("key day", NC_("key day", "last period")),
                     &latest->last_period_on);
      return list != NULL;
    }
  if (g_str_equal (handover->kind, "child"))
    {
      set_key_day (row, jy_words_get ("key day", NC_("key day", "born")), &person->born_on);
      return TRUE;
    }

  list = jy_store_list_conditions (store, person->id, error);
  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      const JyStoredCondition *condition = list->pdata[i];

      if (g_str_equal (condition->kind, handover->kind))
        set_key_day (row, jy_words_get ("key day", NC_("key day", "since")), &condition->from_on);
    }

  return list != NULL;
}

/* A child is called at home. */
static gboolean
set_phone (const JyPaperOrder *self,
           JyPaperFacts *row,
           const JyRegisterPerson *person,
           GError **error)
{
  g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) homes = NULL;

  if (*person->phone != '\0' || person->household == 0)
    {
      return TRUE;
    }

  g_array_append_val (ids, person->household);
  homes = jy_store_get_register_households (self->reader->work->store, ids, error);
  return homes != NULL &&
         (homes->pdata[0] == NULL ||
          jy_paper_reader_set_phone (self->reader, row, "handed.phone", homes->pdata[0], error));
}

static gboolean
add_row (const JyPaperOrder *self,
         JyPaperFacts *facts,
         const JyStoredHandover *handover,
         const JyRegisterPerson *person,
         GError **error)
{
  const GPtrArray *before = jy_paper_facts_get_rows (facts, "handed");
  JyPaperFacts *row;
  const JyGroupInfo *kind = jy_group_find (jy_group_from_kind (handover->kind));
  const char sex[] = { (char) ('0' + person->sex), '\0' };
  int n = before != NULL ? (int) before->len : 0;

  row = jy_paper_facts_add_row (facts, "handed");
  jy_paper_facts_set_number (row, "handed.index", n + 1);
  jy_paper_facts_set (row, "handed.name", person->name);
  jy_paper_facts_set (row, "handed.sex", jy_choice_get_name (jy_sexes, sex));
  if (g_date_valid (&person->born_on))
    jy_paper_facts_set_number (row, "handed.age",
                               jy_date_get_age (&person->born_on, &self->reader->work->today));
  jy_paper_facts_set (row, "handed.kind",
                      kind != NULL ? jy_words_get ("group", kind->name) : handover->kind);
  jy_paper_facts_set (row, "handed.phone", person->phone);
  jy_paper_facts_set (row, "handed.address", person->address);
  jy_paper_facts_set_short_day (row, "handed.on", &handover->handed_on);
  jy_paper_facts_set_short_day (row, "handed.accepted_on", &handover->accepted_on);
  jy_paper_facts_set (row, "handed.note", handover->note);

  return set_phone (self, row, person, error) && set_key (self, row, handover, person, error);
}

/* Those of one officer: one list. */
static JyPaperFacts *
dup_facts (const JyPaperOrder *self, gint64 officer, GError **error)
{
  g_autoptr (JyPaperFacts) facts = jy_paper_facts_new ();
  const JyStoredStaff *staff = jy_paper_reader_find (self->reader->staff, officer);

  jy_paper_reader_set_centre (self->reader, facts);
  if (!jy_paper_reader_set_team (self->reader, facts, self->request->team, 0, error))
    return NULL;

  jy_paper_facts_set (facts, "officer.name", staff != NULL ? staff->name : NULL);
  jy_paper_facts_set (facts, "officer.phone", staff != NULL ? staff->phone : NULL);

  return g_steal_pointer (&facts);
}

static void
add_facts (const JyPaperOrder *self, JyPaperFacts *facts)
{
  const GPtrArray *rows = facts != NULL ? jy_paper_facts_get_rows (facts, "handed") : NULL;

  if (rows == NULL)
    return;

  jy_paper_facts_set_number (facts, "number", (int) rows->len);
  self->add (facts, self->data);
}

/* They come sorted by what waits to be accepted: an officer may come twice. */
static GArray *
list_officers (const JyPaperOrder *self, const GPtrArray *handovers)
{
  GArray *officers = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < handovers->len; i++)
    {
      gint64 officer = ((const JyStoredHandover *) handovers->pdata[i])->officer;
      gboolean is_there = self->request->staff != 0 && officer != self->request->staff;

      for (guint o = 0; o < officers->len; o++)
        is_there = is_there || g_array_index (officers, gint64, o) == officer;
      if (!is_there)
        g_array_append_val (officers, officer);
    }

  return officers;
}

gboolean
jy_paper_order_read_handover (const JyPaperOrder *self, GError **error)
{
  g_autoptr (GPtrArray) handovers = jy_store_list_open_handovers (self->reader->work->store, error);
  g_autoptr (GArray) officers = NULL;

  if (handovers == NULL)
    return FALSE;

  officers = list_officers (self, handovers);
  for (guint o = 0; o < officers->len; o++)
    {
      gint64 officer = g_array_index (officers, gint64, o);
      g_autoptr (JyPaperFacts) facts = dup_facts (self, officer, error);

      for (guint i = 0; facts != NULL && i < handovers->len; i++)
        {
          const JyStoredHandover *handover = handovers->pdata[i];
          g_autoptr (JyRegisterPerson) person = NULL;

          if (handover->officer != officer || !jy_paper_order_is_in (self, &handover->handed_on))
            continue;
          person = dup_person (self, handover->resident, error);
          if (person != NULL && is_meant (self, person) &&
              !add_row (self, facts, handover, person, error))
            return FALSE;
        }
      if (facts == NULL)
        return FALSE;
      add_facts (self, facts);
    }

  return TRUE;
}
