/* jy-callback-grid.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-callback-grid-private.h"

#include <glib/gi18n.h>

G_DEFINE_FINAL_TYPE (JyCallbackGrid, jy_callback_grid, JY_TYPE_ROW_GRID)

#define FIRST_BOX 3 /* columns before: the number, the name, the telephone */

static void
call_free (gpointer data)
{
  JyCall *self = data;

  jy_stored_callback_free (self->stored);
  g_free (self);
}

/* Returns: (nullable): whose @entry is; *box says which of theirs */
static JyCall *
find_call (JyCallbackGrid *self, GtkWidget *entry, guint *box)
{
  for (guint i = 0; i < self->calls->len; i++)
    for (*box = 0; *box < JY_CALL_N_BOXES; (*box)++)
      if (((JyCall *) self->calls->pdata[i])->entries[*box] == entry)
        return self->calls->pdata[i];

  return NULL;
}

static void
jy_callback_grid_activated (JyRowGrid *grid, GtkWidget *entry)
{
  JyCallbackGrid *self = JY_CALLBACK_GRID (grid);
  guint box;
  JyCall *call = find_call (self, entry, &box);

  if (call == NULL || call->is_saving)
    return;
  if (box == JY_CALL_NOTE || (box >= JY_CALL_CONTACT && jy_call_is_over (call)))
    jy_callback_grid_save (self, call);
  else
    gtk_widget_grab_focus (call->entries[box + 1]);
}

static void
jy_callback_grid_typed (JyRowGrid *grid, GtkWidget *entry)
{
  guint box;
  JyCall *call = find_call (JY_CALLBACK_GRID (grid), entry, &box);

  if (call != NULL)
    jy_row_grid_say (call->said, "", NULL);
}

/* What is asked here, and what may be typed. */
static void
jy_callback_grid_entered (JyRowGrid *grid, GtkWidget *entry)
{
  guint box;

  if (find_call (JY_CALLBACK_GRID (grid), entry, &box) != NULL)
    jy_row_grid_set_legend (grid,
                            jy_call_boxes[box].legend != NULL ? _(jy_call_boxes[box].legend) : "");
}

static const char *
get_label (guint box)
{
  return g_dpgettext2 (NULL, "call-back", jy_call_boxes[box].label);
}

static GtkLabel *
attach_label (JyCallbackGrid *self, const char *text, const char *style, guint column, guint row)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, style);
  jy_row_grid_attach (JY_ROW_GRID (self), label, column, row);

  return GTK_LABEL (label);
}

static void
attach_headings (JyCallbackGrid *self)
{
  attach_label (self, C_("roster", "Name"), "caption-heading", 1, 0);
  attach_label (self, _("Phone"), "caption-heading", 2, 0);
  for (guint i = 0; i < JY_CALL_N_BOXES; i++)
    {
      GtkLabel *label = attach_label (self, get_label (i), "caption-heading", FIRST_BOX + i, 0);

      gtk_label_set_wrap (label, TRUE);
      gtk_label_set_max_width_chars (label, 6);
      gtk_widget_set_valign (GTK_WIDGET (label), GTK_ALIGN_END);
    }
  attach_label (self, _("Result"), "caption-heading", FIRST_BOX + JY_CALL_N_BOXES, 0);
}

static void
add_call (JyCallbackGrid *self, const JyCallbackSheet *sheet)
{
  JyRowGrid *grid = JY_ROW_GRID (self);
  JyCall *call = g_new0 (JyCall, 1);
  g_autofree char *number = g_strdup_printf ("%d", sheet->callback->position);
  guint row = self->calls->len + 1;
  GtkLabel *name;

  call->stored = jy_stored_callback_copy (sheet->callback);
  attach_label (self, number, "numeric", 0, row);
  name = attach_label (self, sheet->name, "paper-name", 1, row);
  gtk_label_set_ellipsize (name, PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (name, 7);
  gtk_label_set_max_width_chars (name, 7);
  gtk_widget_set_tooltip_text (GTK_WIDGET (name), sheet->name);
  gtk_label_set_selectable (attach_label (self, sheet->phone, "numeric", 2, row), FALSE);
  for (guint i = 0; i < JY_CALL_N_BOXES; i++)
    {
      call->entries[i] =
        jy_row_grid_make_entry (grid, get_label (i), sheet->name, jy_call_boxes[i].chars);
      jy_row_grid_attach (grid, call->entries[i], FIRST_BOX + i, row);
    }
  call->said = attach_label (self, "", "paper-said", FIRST_BOX + JY_CALL_N_BOXES, row);
  gtk_label_set_ellipsize (call->said, PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (call->said, 12);
  gtk_label_set_max_width_chars (call->said, 12);
  gtk_widget_set_hexpand (GTK_WIDGET (call->said), TRUE);

  jy_call_fill (call);
  jy_call_say_meaning (call);
  g_ptr_array_add (self->calls, call);
}

/* Whether the rows on screen are those of @sheets. */
static gboolean
is_same (JyCallbackGrid *self, const GPtrArray *sheets)
{
  if (sheets->len != self->calls->len)
    return FALSE;

  for (guint i = 0; i < sheets->len; i++)
    if (((const JyCallbackSheet *) sheets->pdata[i])->callback->id !=
        ((const JyCall *) self->calls->pdata[i])->stored->id)
      return FALSE;

  return TRUE;
}

static void
update_call (JyCall *call, const JyCallbackSheet *sheet)
{
  if (call->is_saving || jy_call_is_changed (call) ||
      jy_stored_callback_equal (call->stored, sheet->callback))
    {
      if (call->stored->rev < sheet->callback->rev && !jy_call_is_changed (call))
        call->stored->rev = sheet->callback->rev;
      return;
    }

  jy_stored_callback_free (call->stored);
  call->stored = jy_stored_callback_copy (sheet->callback);
  jy_call_fill (call);
  jy_call_say_meaning (call);
}

void
jy_callback_grid_show (JyCallbackGrid *self, JyOffice *office, const GPtrArray *sheets)
{
  g_return_if_fail (JY_IS_CALLBACK_GRID (self));

  jy_row_grid_set_office (JY_ROW_GRID (self), office);
  if (is_same (self, sheets))
    {
      for (guint i = 0; i < sheets->len; i++)
        update_call (self->calls->pdata[i], sheets->pdata[i]);
      return;
    }

  jy_row_grid_clear (JY_ROW_GRID (self));
  if (sheets->len > 0)
    attach_headings (self);
  for (guint i = 0; i < sheets->len; i++)
    add_call (self, sheets->pdata[i]);
}

void
jy_callback_grid_focus_row (JyCallbackGrid *self, guint row)
{
  g_return_if_fail (JY_IS_CALLBACK_GRID (self));

  for (; row < self->calls->len; row++)
    {
      const JyCall *call = self->calls->pdata[row];

      if (call->stored->answers.contact == JY_CONTACT_NONE)
        {
          gtk_widget_grab_focus (call->entries[JY_CALL_CONTACT]);
          return;
        }
    }
  jy_row_grid_emit_finished (JY_ROW_GRID (self));
}

const char *
jy_callback_grid_get_said (JyCallbackGrid *self, guint row)
{
  g_return_val_if_fail (JY_IS_CALLBACK_GRID (self), "");
  g_return_val_if_fail (row < self->calls->len, "");

  return gtk_label_get_text (((const JyCall *) self->calls->pdata[row])->said);
}

gboolean
jy_callback_grid_is_changed (JyCallbackGrid *self)
{
  g_return_val_if_fail (JY_IS_CALLBACK_GRID (self), FALSE);

  for (guint i = 0; i < self->calls->len; i++)
    if (jy_call_is_changed (self->calls->pdata[i]))
      return TRUE;

  return FALSE;
}

static void
jy_callback_grid_class_init (JyCallbackGridClass *klass)
{
  JY_ROW_GRID_CLASS (klass)->row_free = call_free;
  JY_ROW_GRID_CLASS (klass)->activated = jy_callback_grid_activated;
  JY_ROW_GRID_CLASS (klass)->typed = jy_callback_grid_typed;
  JY_ROW_GRID_CLASS (klass)->entered = jy_callback_grid_entered;
}

static void
jy_callback_grid_init (JyCallbackGrid *self)
{
  self->calls = jy_row_grid_get_rows (JY_ROW_GRID (self));
}

GtkWidget *
jy_callback_grid_new (void)
{
  return g_object_new (JY_TYPE_CALLBACK_GRID, NULL);
}
