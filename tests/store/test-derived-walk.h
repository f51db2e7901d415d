/* test-derived-walk.h - what may happen, at random: part of test-derived.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

static const char *const names[] = { "单雄信", "张三", "欧阳修", "Anna", "买买提·艾力", "吕布" };

static JyStoredResident *
get_any_resident (JyTestStore *self)
{
  g_autoptr (GError) error = NULL;
  JyStoredResident *resident =
    jy_store_get_resident (self->store, RESIDENT + g_test_rand_int_range (0, N_RESIDENTS), &error);

  g_assert_no_error (error);
  return resident;
}

static void
rename_somebody (JyTestStore *self)
{
  g_autoptr (JyStoredResident) resident = get_any_resident (self);

  g_free (resident->name);
  resident->name = g_strdup (names[g_test_rand_int_range (0, G_N_ELEMENTS (names))]);
  g_free (resident->phone);
  resident->phone = g_strdup_printf ("138%08d", g_test_rand_int_range (0, 1000));
  g_assert_true (jy_store_update_resident (self->store, resident, NULL));
}

static void
change_life (JyTestStore *self)
{
  g_autoptr (JyStoredResident) resident = get_any_resident (self);

  if (g_date_valid (&resident->died_on))
    g_date_clear (&resident->died_on, 1);
  else if (g_test_rand_bit ())
    resident->died_on = self->work.today;
  else
    {
      g_free (resident->residence_pattern);
      resident->residence_pattern = g_strdup (g_test_rand_bit () ? "away" : "local");
    }
  g_assert_true (jy_store_update_resident (self->store, resident, NULL));
}

/* Somebody moves; a head stays one if the other home has none. */
static void
move_somebody (JyTestStore *self)
{
  g_autoptr (JyStoredResident) resident = get_any_resident (self);
  g_autoptr (GPtrArray) homes = jy_store_list_memberships_of (self->store, resident->id, NULL);
  JyStoredMembership *home = homes->pdata[0];
  JyStoredMembership next = { .id = jy_store_new_id (self->store),
                              .household = HOUSEHOLD + g_test_rand_int_range (0, N_HOUSEHOLDS),
                              .resident = resident->id,
                              .relation = (char *) "20",
                              .from_on = self->work.today };

  home->until_on = self->work.today;
  g_free (home->end_reason);
  home->end_reason = g_strdup ("move");
  if (g_date_valid (&home->from_on) && g_date_compare (&home->from_on, &home->until_on) > 0)
    home->from_on = home->until_on;
  g_assert_true (jy_store_update_membership (self->store, home, NULL));
  g_assert_true (jy_store_insert_membership (self->store, &next, NULL));
}

static void
move_household (JyTestStore *self)
{
  g_autoptr (JyStoredHousehold) household =
    jy_store_get_household (self->store, HOUSEHOLD + g_test_rand_int_range (0, N_HOUSEHOLDS), NULL);

  household->area = 1 + g_test_rand_int_range (0, N_AREAS);
  g_free (household->address);
  household->address = g_strdup_printf ("仙庾镇%d号", g_test_rand_int_range (1, 99));
  g_assert_true (jy_store_update_household (self->store, household, NULL));
}

static void
change_condition (JyTestStore *self)
{
  gint64 resident = RESIDENT + g_test_rand_int_range (0, N_RESIDENTS);
  g_autoptr (GPtrArray) list = jy_store_list_conditions (self->store, resident, NULL);
  JyStoredCondition fresh = { .id = jy_store_new_id (self->store),
                              .resident = resident,
                              .kind = (char *) (g_test_rand_bit () ? "hypertension" : "disabled"),
                              .from_on = self->work.today };

  for (guint i = 0; i < list->len; i++)
    {
      JyStoredCondition *condition = list->pdata[i];

      if (!g_date_valid (&condition->until_on))
        {
          condition->until_on = self->work.today;
          g_date_add_days (&condition->until_on, 3);
          g_assert_true (jy_store_update_condition (self->store, condition, NULL));
          return;
        }
    }

  g_assert_true (jy_store_insert_condition (self->store, &fresh, NULL));
}

static void
set_class (JyTestStore *self)
{
  gint64 resident = RESIDENT + g_test_rand_int_range (0, N_RESIDENTS);
  g_autoptr (GPtrArray) list = jy_store_list_class_overrides (self->store, resident, NULL);
  JyStoredClassOverride fresh = { .id = jy_store_new_id (self->store),
                                  .resident = resident,
                                  .axis = (char *) "health",
                                  .value = g_test_rand_int_range (1, 5),
                                  .reason = (char *) "test",
                                  .from_on = self->work.today };
  JyStoredClassOverride *last = list->len > 0 ? list->pdata[0] : NULL;

  if (last != NULL && !g_date_valid (&last->until_on))
    {
      last->until_on = self->work.today;
      g_assert_true (jy_store_update_class_override (self->store, last, NULL));
    }
  else
    g_assert_true (jy_store_insert_class_override (self->store, &fresh, NULL));
}

static void
become_pregnant (JyTestStore *self)
{
  JyStoredPregnancy pregnancy = { .id = jy_store_new_id (self->store),
                                  .resident = RESIDENT + g_test_rand_int_range (0, N_RESIDENTS),
                                  .known_on = self->work.today };

  if (g_test_rand_bit ())
    pregnancy.delivered_on = self->work.today;
  g_assert_true (jy_store_insert_pregnancy (self->store, &pregnancy, NULL));
}

static void
talk (JyTestStore *self)
{
  JyStoredContactAttempt contact = { .id = jy_store_new_id (self->store),
                                     .household =
                                       HOUSEHOLD + g_test_rand_int_range (0, N_HOUSEHOLDS),
                                     .made_on = self->work.today,
                                     .acceptance = g_test_rand_int_range (0, 4) };

  g_assert_true (jy_store_insert_contact_attempt (self->store, &contact, NULL));
}

static void
sign (JyTestStore *self)
{
  gint64 household = HOUSEHOLD + g_test_rand_int_range (0, N_HOUSEHOLDS);
  g_autoptr (GPtrArray) members = jy_store_list_memberships (self->store, household, NULL);
  char today[JY_DATE_TEXT_SIZE];
  gint64 agreement;

  jy_date_to_text (&self->work.today, today);
  agreement = add_agreement (self, household, today, 0);
  for (guint i = 0; i < members->len; i++)
    {
      const JyStoredMembership *member = members->pdata[i];

      if (!g_date_valid (&member->until_on))
        cover (self, agreement, member->resident, today);
    }
}

static void
end_agreement (JyTestStore *self)
{
  gint64 household = HOUSEHOLD + g_test_rand_int_range (0, N_HOUSEHOLDS);
  g_autoptr (GPtrArray) list = jy_store_list_agreements_of_household (self->store, household, NULL);

  for (guint i = 0; i < list->len; i++)
    {
      JyStoredAgreement *agreement = list->pdata[i];

      if (!g_date_valid (&agreement->ended_on))
        {
          agreement->ended_on = self->work.today;
          g_date_add_days (&agreement->ended_on, (guint) g_test_rand_int_range (0, 5));
          if (g_date_compare (&agreement->starts_on, &agreement->ended_on) <= 0)
            g_assert_true (jy_store_update_agreement (self->store, agreement, NULL));
          return;
        }
    }
}

static void
change_package (JyTestStore *self)
{
  g_autoptr (JyStoredPackage) package = jy_store_get_package (self->store, PACKAGE + 1, NULL);

  package->tier = g_test_rand_int_range (1, 4);
  g_assert_true (jy_store_update_package (self->store, package, NULL));
}

static void (*const steps[]) (JyTestStore *self) = {
  rename_somebody, change_life, move_somebody, move_household, change_condition, set_class,
  become_pregnant, talk,        sign,          end_agreement,  change_package,
};

static void
assert_same_as_anew (JyTestStore *self)
{
  g_autofree char *before = dump (self);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  jy_store_derive_all (self->store, &self->work.today, &error);
  g_assert_no_error (error);
  after = dump (self);
  g_assert_cmpstr (before, ==, after);
}

static void
take_back (JyTestStore *self, gint64 operation)
{
  g_auto (JyTransaction) tx = { 0 };
  g_autoptr (GError) error = NULL;

  jy_test_begin (self, &tx);
  jy_history_undo (self->store, operation, &error);
  g_assert_no_error (error);
  jy_test_commit (self, &tx);
}

/* Days pass, things happen and are taken back; after each the rows are as if made anew. */
static void
test_random_walk (JyTestStore *self, gconstpointer data)
{
  insert_world (self);
  for (int i = 0; i < 400; i++)
    {
      g_auto (JyTransaction) tx = { 0 };
      guint n_done = 1;

      if (i % 4 == 0)
        {
          g_date_add_days (&self->work.today, (guint) g_test_rand_int_range (1, 90));
          while (n_done > 0)
            g_assert_true (
              jy_store_bring_up_to_date (self->store, &self->work.today, 5, &n_done, NULL));
        }

      self->work.operation = 0;
      jy_test_begin (self, &tx);
      steps[g_test_rand_int_range (0, G_N_ELEMENTS (steps))](self);
      jy_test_commit (self, &tx);
      if (self->work.operation != 0 && g_test_rand_int_range (0, 4) == 0)
        take_back (self, self->work.operation);

      assert_same_as_anew (self);
    }
}
