/* jy-demo-record.c - the health record of a person
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-demo-private.h"
#include "jy-demo-random.h"
#include "jy-health-record.h"
#include "jy-store-health-records.h"

/* Codes of rules.md 3.2 with how many of 100 have them. */
typedef struct
{
  const char *code;
  int percent;
} Share;

static const Share ethnic[] = { { "01", 97 }, { "15", 1 }, { "06", 1 }, { "12", 1 } };
static const Share abo[] = { { "1", 30 }, { "2", 24 }, { "3", 31 }, { "4", 8 }, { "5", 7 } };
static const Share rh[] = { { "2", 90 }, { "3", 10 } };
static const Share young_education[] = {
  { "2", 32 }, { "3", 30 }, { "6", 18 }, { "7", 18 }, { "1", 2 }
};
static const Share old_education[] = {
  { "6", 14 }, { "7", 38 }, { "8", 34 }, { "9", 8 }, { "4", 6 }
};
static const Share occupation[] = { { "1", 14 }, { "2", 12 }, { "3", 30 },
                                    { "4", 18 }, { "5", 18 }, { "7", 8 } };
static const Share payment[] = { { "1", 38 }, { "2", 40 }, { "3", 20 }, { "1,5", 2 } };
static const Share allergy[] = { { "1", 95 }, { "2", 3 }, { "3", 1 }, { "5 海鲜", 1 } };
static const Share surgery[] = { { "1", 93 }, { "2 阑尾切除", 4 }, { "2 胆囊切除", 3 } };
static const Share injury[] = { { "1", 97 }, { "2 骨折", 3 } };
static const Share family_history[] = {
  { "1", 70 }, { "2", 18 }, { "3", 6 }, { "7", 4 }, { "6", 2 }
};
static const Share fuel[] = { { "3", 66 }, { "1", 28 }, { "2", 6 } };
static const Share exhaust[] = { { "2", 88 }, { "3", 10 }, { "1", 2 } };

#define PICK(self, shares) pick (self, shares, G_N_ELEMENTS (shares))

static char *
pick (JyDemo *self, const Share *shares, gsize n)
{
  int drawn = jy_demo_between (self->rand, 0, 99);

  for (gsize i = 0; i + 1 < n; i++)
    if ((drawn -= shares[i].percent) < 0)
      return (char *) shares[i].code;

  return (char *) shares[n - 1].code;
}

/* The codes of past diseases that the conditions say. */
static char *
dup_past_diseases (const JyDemoPerson *person)
{
  static const struct
  {
    JyGroup group;
    const char *code;
  } codes[] = {
    { JY_GROUP_HYPERTENSION, "2" },    { JY_GROUP_DIABETES, "3" },     { JY_GROUP_COPD, "5" },
    { JY_GROUP_MENTAL_DISORDER, "8" }, { JY_GROUP_TUBERCULOSIS, "9" },
  };
  GString *text = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    if (person->groups & codes[i].group)
      g_string_append_printf (text, "%s%s", text->len > 0 ? "," : "", codes[i].code);
  if (text->len == 0)
    g_string_append (text, "1");

  return g_string_free (text, FALSE);
}

static const char *
get_marital (const JyDemo *self, const JyDemoFamily *family, const JyDemoPerson *person)
{
  int age = jy_demo_get_age (self, person);
  static const char *const married[] = { "11", "12", "38", "51", "52", NULL };

  if (g_strv_contains (married, person->relation))
    return "2";
  if (age < 22)
    return "1";

  for (guint i = 0; i < family->people->len; i++)
    {
      const JyDemoPerson *other = g_ptr_array_index (family->people, i);

      if (other != person && jy_demo_is_present (other) && g_str_equal (person->relation, "02") &&
          (g_str_equal (other->relation, "11") || g_str_equal (other->relation, "12")))
        return "2";
    }

  return age >= 65 ? "3" : age < 30 ? "1" : "4";
}

static void
fill_person (JyDemo *self,
             const JyDemoFamily *family,
             const JyDemoPerson *person,
             JyStoredHealthRecord *record)
{
  int age = jy_demo_get_age (self, person);

  record->ethnic = PICK (self, ethnic);
  record->blood_abo = PICK (self, abo);
  record->blood_rh = PICK (self, rh);
  record->payment = PICK (self, payment);
  record->allergy = PICK (self, allergy);
  record->surgery = age >= 18 ? PICK (self, surgery) : (char *) "1";
  record->injury = age >= 18 ? PICK (self, injury) : (char *) "1";
  record->marital = (char *) get_marital (self, family, person);
  if (age < 7)
    return;

  record->education = age < 13   ? (char *) "8"
                      : age < 40 ? PICK (self, young_education)
                                 : PICK (self, old_education);
  record->occupation = age < 18 || age >= 65 ? (char *) "8" : PICK (self, occupation);
}

gboolean
jy_demo_write_record (JyDemo *self,
                      const JyDemoFamily *family,
                      const JyDemoPerson *person,
                      GError **error)
{
  JyDemoPlace *place = &g_array_index (self->places, JyDemoPlace, family->place);
  const JyDemoPerson *head = g_ptr_array_index (family->people, 0);
  char number[JY_HEALTH_RECORD_NUMBER_SIZE];
  g_autofree char *diseases = dup_past_diseases (person);
  GDate opened = jy_demo_day_before (self->rand, &self->today, 1, 6 * 365);
  JyStoredHealthRecord record = { .id = jy_store_new_id (self->store),
                                  .resident = person->id,
                                  .contact_name = head->name,
                                  .contact_phone = (char *) head->phone,
                                  .exposure = (char *) "1",
                                  .past_disease = diseases,
                                  .transfusion = (char *) "1",
                                  .family_father = PICK (self, family_history),
                                  .family_mother = PICK (self, family_history),
                                  .family_siblings = (char *) "1",
                                  .family_children = (char *) "1",
                                  .hereditary = (char *) "1",
                                  .kitchen_exhaust = PICK (self, exhaust),
                                  .fuel = PICK (self, fuel),
                                  .water = (char *) "1",
                                  .toilet = (char *) "1",
                                  .livestock = (char *) "1" };

  record.disability = person->groups & JY_GROUP_DISABLED ? (char *) "5" : (char *) "1";
  record.opened_on =
    g_date_compare (&opened, &person->born) > 0 ? opened : jy_demo_add_days (&person->born, 1);
  fill_person (self, family, person, &record);
  if (jy_health_record_number_make (JY_DEMO_COUNTY, "003", place->code, *place->n_records + 1,
                                    number))
    {
      ++*place->n_records;
      record.number = number;
    }

  return jy_store_insert_health_record (self->store, &record, error);
}
