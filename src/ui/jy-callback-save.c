/* jy-callback-save.c - a call sheet is read and saved, and says what it means
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-callback-grid-private.h"
#include "jy-date.h"
#include "jy-message.h"
#include "jy-work-callbacks.h"

#define ANSWER(column) G_STRUCT_OFFSET (JyCallbackAnswers, column)

/* clang-format off */
const JyCallBox jy_call_boxes[JY_CALL_N_BOXES] = {
  { NC_("call-back", "Day"),            N_("The day of the call; empty: today"), 0, 0, 10 },
  { NC_("call-back", "Reached"),        N_("1 reached, answers · 2 no answer, or does not want to · 3 wrong number, or nobody knows the person"), ANSWER (contact), 3, 4 },
  { NC_("call-back", "Signed"),         N_("Did you sign with a family doctor?  1 yes · 2 no · 3 unclear"), ANSWER (says_signed), 3, 4 },
  { NC_("call-back", "Knows doctor"),   N_("What is your family doctor called?  1 knows the name · 2 does not · 3 unclear"), ANSWER (knows_doctor), 3, 4 },
  { NC_("call-back", "As recorded"),    N_("Are doctor, package and date of signing as our record says?  1 yes · 2 no · 3 unclear"), ANSWER (matches_record), 3, 4 },
  { NC_("call-back", "Agreement"),      N_("Do you have the agreement?  1 yes · 2 no · 3 unclear"), ANSWER (has_agreement), 3, 4 },
  { NC_("call-back", "Services"),       N_("Which services does it promise?  How many the person can name, from 0 to 99"), ANSWER (n_services), 99, 4 },
  { NC_("call-back", "Examined"),       N_("Were you examined in the last year?  1 yes · 2 no · 3 unclear"), ANSWER (examined), 3, 4 },
  { NC_("call-back", "Visited"),        N_("Did a doctor visit, call or see you for a follow-up?  1 yes · 2 no · 3 unclear"), ANSWER (followed_up), 3, 4 },
  { NC_("call-back", "Measured"),       N_("Were blood pressure or glucose measured or asked for?  1 yes · 2 no · 3 unclear"), ANSWER (measured), 3, 4 },
  { NC_("call-back", "Satisfied"),      N_("Are you satisfied with the service?  1 satisfied · 2 neither satisfied nor dissatisfied · 3 dissatisfied"), ANSWER (satisfaction), 3, 4 },
  { NC_("call-back", "Note"),           NULL, 0, 0, 10 },
};
/* clang-format on */

static const char *
get_typed (const JyCall *call, guint box)
{
  return gtk_editable_get_text (GTK_EDITABLE (call->entries[box]));
}

/* Returns: (transfer full): what a box says of what is stored */
static char *
dup_stored (const JyStoredCallback *stored, guint box)
{
  const JyCallBox *info = &jy_call_boxes[box];
  char day[JY_DATE_TEXT_SIZE] = "";
  int answer;

  if (box == JY_CALL_DAY && g_date_valid (&stored->called_on))
    jy_date_to_text (&stored->called_on, day);
  if (info->greatest == 0)
    return g_strdup (box == JY_CALL_DAY ? day : stored->note != NULL ? stored->note : "");

  answer = G_STRUCT_MEMBER (int, &stored->answers, info->offset);
  if (info->offset == ANSWER (n_services) ? answer < 0 : answer == 0)
    return g_strdup ("");
  return g_strdup_printf ("%d", answer);
}

void
jy_call_fill (JyCall *call)
{
  for (guint i = 0; i < JY_CALL_N_BOXES; i++)
    {
      g_autofree char *text = dup_stored (call->stored, i);

      gtk_editable_set_text (GTK_EDITABLE (call->entries[i]), text);
    }
}

gboolean
jy_call_is_changed (const JyCall *call)
{
  for (guint i = 0; i < JY_CALL_N_BOXES; i++)
    {
      g_autofree char *text = dup_stored (call->stored, i);

      if (g_strcmp0 (text, get_typed (call, i)) != 0)
        return TRUE;
    }

  return FALSE;
}

void
jy_call_say_meaning (JyCall *call)
{
  const JyCallbackAnswers *answers = &call->stored->answers;

  if (answers->contact == JY_CONTACT_NONE)
    jy_row_grid_say (call->said, "", NULL);
  else if (answers->contact == JY_CONTACT_UNANSWERED)
    jy_row_grid_say (call->said, C_("call-back", "No answer: does not count"), NULL);
  else if (answers->contact == JY_CONTACT_LOST)
    jy_row_grid_say (call->said, C_("call-back", "Lost"), "attention");
  else if (!jy_callback_is_authentic (answers))
    jy_row_grid_say (call->said, C_("call-back", "Not authentic"), "error-text");
  else if (answers->satisfaction > JY_SATISFACTION_GOOD)
    jy_row_grid_say (call->said, C_("call-back", "Authentic, not satisfied"), "attention");
  else
    jy_row_grid_say (call->said, C_("call-back", "Authentic"), "done");
}

gboolean
jy_call_is_over (const JyCall *call)
{
  const char *contact = get_typed (call, JY_CALL_CONTACT);

  return g_str_equal (contact, "2") || g_str_equal (contact, "3") ||
         g_str_equal (get_typed (call, JY_CALL_SIGNED), "2");
}

/* What a call is for; the grid may show another sample when it comes back. */
typedef struct
{
  JyCallbackGrid *grid; /* (owned) */
  gint64 callback;
} Saving;

static JyCall *
find_call (JyCallbackGrid *self, gint64 callback, guint *row)
{
  for (*row = 0; *row < self->calls->len; (*row)++)
    if (((JyCall *) self->calls->pdata[*row])->stored->id == callback)
      return self->calls->pdata[*row];

  return NULL;
}

/* Its row in the database has another `rev` now. */
static gpointer
save_and_read (JyWork *work, gpointer args, GError **error)
{
  const JyStoredCallback *callback = args;

  return jy_work_save_callback (work, args, error) != NULL ? jy_stored_callback_copy (callback)
                                                           : NULL;
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree Saving *saving = user_data;
  g_autoptr (JyCallbackGrid) self = saving->grid;
  g_autoptr (GError) error = NULL;
  JyStoredCallback *stored = jy_office_call_finish (JY_OFFICE (source), result, &error);
  guint row;
  JyCall *call = find_call (self, saving->callback, &row);
  g_autofree char *advice = NULL;

  if (call == NULL)
    {
      if (stored == NULL)
        jy_message_show_error (GTK_WIDGET (self), _("The Call-back Was Not Saved"), error);
      g_clear_pointer (&stored, jy_stored_callback_free);
      return;
    }

  call->is_saving = FALSE;
  if (stored == NULL)
    {
      advice = jy_message_dup_advice (error);
      jy_row_grid_say (call->said, advice, "error-text");
      return;
    }

  jy_stored_callback_free (call->stored);
  call->stored = stored;
  jy_call_fill (call);
  jy_call_say_meaning (call);
  jy_callback_grid_focus_row (self, row + 1);
  jy_row_grid_emit_changed (JY_ROW_GRID (self));
}

/* Returns: whether a box can be read; otherwise the row says why */
static gboolean
read_box (JyCall *call, JyStoredCallback *callback, guint box)
{
  const JyCallBox *info = &jy_call_boxes[box];
  const char *typed = get_typed (call, box);
  int *answer = G_STRUCT_MEMBER_P (&callback->answers, info->offset);
  guint64 number;

  *answer = info->offset == ANSWER (n_services) ? -1 : 0;
  if (*typed == '\0')
    return TRUE;
  if (g_ascii_string_to_unsigned (typed, 10, *answer == -1 ? 0 : 1, (guint64) info->greatest,
                                  &number, NULL))
    {
      *answer = (int) number;
      return TRUE;
    }

  jy_row_grid_say (call->said,
                   info->greatest == 3 ? _("An answer is 1, 2 or 3, or empty.")
                                       : _("The number of services is from 0 to 99."),
                   "error-text");
  gtk_widget_grab_focus (call->entries[box]);
  return FALSE;
}

static gboolean
read_call (JyCallbackGrid *self, JyCall *call, JyStoredCallback *callback)
{
  GDate today;

  jy_office_get_today (jy_row_grid_get_office (JY_ROW_GRID (self)), &today);
  g_date_clear (&callback->called_on, 1);
  if (*get_typed (call, JY_CALL_DAY) != '\0' &&
      !jy_date_parse (get_typed (call, JY_CALL_DAY), &today, &callback->called_on))
    {
      jy_row_grid_say (call->said, _("This is no day. Type it as 20260930, 0930 or t for today."),
                       "error-text");
      gtk_widget_grab_focus (call->entries[JY_CALL_DAY]);
      return FALSE;
    }

  for (guint i = JY_CALL_CONTACT; i < JY_CALL_NOTE; i++)
    if (!read_box (call, callback, i))
      return FALSE;

  g_free (callback->note);
  callback->note = g_strdup (get_typed (call, JY_CALL_NOTE));
  return TRUE;
}

void
jy_callback_grid_save (JyCallbackGrid *self, JyCall *call)
{
  g_autoptr (JyStoredCallback) callback = jy_stored_callback_copy (call->stored);
  Saving *saving;

  if (!read_call (self, call, callback))
    return;

  call->is_saving = TRUE;
  saving = g_new0 (Saving, 1);
  saving->grid = g_object_ref (self);
  saving->callback = callback->id;
  jy_row_grid_say (call->said, _("Saving…"), NULL);
  jy_office_call_async (jy_row_grid_get_office (JY_ROW_GRID (self)), save_and_read,
                        g_steal_pointer (&callback), (GDestroyNotify) jy_stored_callback_free,
                        (GDestroyNotify) jy_stored_callback_free, NULL, saved_cb, saving);
}
