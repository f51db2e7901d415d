/* jy-work-contacts.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-work-contacts.h"

#include <glib/gi18n.h>

#include "jy-agreement.h"
#include "jy-work-agreement-private.h"
#include "jy-work-private.h"

JyTalk *
jy_talk_new (JyStoredContactAttempt *contact, GStrv needs)
{
  JyTalk *self = g_new0 (JyTalk, 1);

  self->contact = contact;
  self->needs = needs != NULL ? needs : g_new0 (char *, 1);

  return self;
}

void
jy_talk_free (JyTalk *self)
{
  if (self == NULL)
    return;

  jy_stored_contact_attempt_free (self->contact);
  g_strfreev (self->needs);
  g_free (self);
}

static gboolean
check_codes (const JyTalk *talk, GError **error)
{
  const char *refusal = talk->contact->refusal;

  if (refusal != NULL && *refusal != '\0' && jy_choice_find (jy_refusal_reasons, refusal) == NULL)
    return jy_work_refuse (error, _("Choose the reason from the list."));
  for (char **need = talk->needs; *need != NULL; need++)
    if (jy_choice_find (jy_needs, *need) == NULL)
      return jy_work_refuse (error, _("Choose the needs from the list."));

  return TRUE;
}

static gboolean
check_talk (JyWork *work, const JyTalk *talk, GError **error)
{
  const JyStoredContactAttempt *contact = talk->contact;

  if (!g_date_valid (&contact->made_on))
    return jy_work_refuse (error, _("Enter the day of the talk."));
  if (g_date_compare (&contact->made_on, &work->today) > 0)
    return jy_work_refuse (error, _("The talk is in the future."));
  if (contact->channel < 0 || contact->channel > 6)
    return jy_work_refuse (error, _("Choose where the talk took place."));
  if (contact->acceptance < 0 || contact->acceptance > 3)
    return jy_work_refuse (error, _("Choose how the household takes the service."));
  if (g_date_valid (&contact->next_on) && g_date_compare (&contact->next_on, &contact->made_on) < 0)
    return jy_work_refuse (error, _("The next approach is before the talk."));

  return check_codes (talk, error);
}

gpointer
jy_work_record_talk (JyWork *work, gpointer args, GError **error)
{
  JyTalk *talk = args;
  const char *kind = talk->contact->rev == 0 ? "record-talk" : "correct-talk";
  g_auto (JyTransaction) tx = { 0 };

  jy_record_clean (&jy_contact_attempt_record, talk->contact);
  if (!check_talk (work, talk, error) ||
      !jy_work_begin_agreement (work, &tx, kind, talk->contact->household, 0, error) ||
      !jy_record_save (work->store, &jy_contact_attempt_record, talk->contact, error) ||
      !jy_store_set_needs (work->store, talk->contact, (const char *const *) talk->needs, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_delete_talk (JyWork *work, gpointer args, GError **error)
{
  const gint64 *id = args;
  g_autoptr (JyStoredContactAttempt) contact =
    jy_store_get_contact_attempt (work->store, *id, error);
  g_auto (JyTransaction) tx = { 0 };
  gint64 agreement;

  if (contact == NULL || !jy_store_find_agreement_of_talk (work->store, *id, &agreement, error))
    return NULL;
  if (agreement != 0)
    {
      jy_work_refuse (error, _("An agreement began with this talk: it stays."));
      return NULL;
    }

  if (!jy_work_begin_agreement (work, &tx, "delete-talk", contact->household, 0, error) ||
      !jy_store_discard_contact_attempt (work->store, contact->id, contact->rev, error) ||
      !jy_work_commit (work, &tx, error))
    return NULL;

  return JY_DONE;
}

gpointer
jy_work_list_talks (JyWork *work, gpointer args, GError **error)
{
  const gint64 *household = args;
  g_autoptr (GPtrArray) contacts = jy_store_list_contact_attempts (work->store, *household, error);
  g_autoptr (GPtrArray) talks = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_talk_free);

  if (contacts == NULL)
    return NULL;

  for (guint i = 0; i < contacts->len; i++)
    {
      const JyStoredContactAttempt *contact = g_ptr_array_index (contacts, i);
      GStrv needs = jy_store_list_needs (work->store, contact->id, error);

      if (needs == NULL)
        return NULL;
      g_ptr_array_add (talks, jy_talk_new (jy_stored_contact_attempt_copy (contact), needs));
    }

  return g_steal_pointer (&talks);
}

gpointer
jy_work_find_unsigned_households (JyWork *work, gpointer args, GError **error)
{
  return jy_store_find_unsigned_households (work->store, args, error);
}

gpointer
jy_work_get_unsigned_households (JyWork *work, gpointer args, GError **error)
{
  return jy_store_get_unsigned_households (work->store, args, error);
}
