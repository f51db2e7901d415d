/* jy-place.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-place.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "jy-error.h"

static gboolean
refuse (GError **error, JyError code, const char *sentence, const char *location)
{
  g_autoptr (GString) text = g_string_new (sentence);
  g_autofree char *shown = g_filename_display_name (location);

  g_string_replace (text, "{file}", shown, 1);
  g_set_error_literal (error, JY_ERROR, (int) code, text->str);
  return FALSE;
}

gboolean
jy_place_has_writable_folder (const char *location)
{
  g_autofree char *folder = g_path_get_dirname (location);

  return g_access (folder, W_OK | X_OK) == 0;
}

static gboolean
check_nothing (const char *location, gboolean writing, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (location);

  if (!writing)
    return refuse (error, JY_ERROR_NOT_FOUND, _("There is no database at {file}."), location);
  if (g_file_test (folder, G_FILE_TEST_EXISTS) && !jy_place_has_writable_folder (location))
    return refuse (error, JY_ERROR_READ_ONLY,
                   _("No database can be made at {file}: its folder is read-only.  Choose another "
                     "folder."),
                   location);

  return TRUE;
}

gboolean
jy_place_check (const char *location, gboolean writing, JyPlaceContent *content, GError **error)
{
  GStatBuf info;

  *content = JY_PLACE_NOTHING;
  if (g_stat (location, &info) != 0)
    return check_nothing (location, writing, error);

  *content = info.st_size <= 1 ? JY_PLACE_EMPTY : JY_PLACE_FILE; /* SQLite, too, sees 0 in 1 */
  if (S_ISDIR (info.st_mode))
    return refuse (error, JY_ERROR_FILE, _("{file} is a folder.  Choose a file."), location);
  if (g_access (location, R_OK) != 0)
    return refuse (error, JY_ERROR_FILE, _("You are not allowed to read {file}."), location);
  if (writing && g_access (location, W_OK) != 0)
    return refuse (error, JY_ERROR_READ_ONLY,
                   _("{file} is read-only, so nothing can be saved in it.  Open it to look only."),
                   location);
  if (writing && !jy_place_has_writable_folder (location))
    return refuse (
      error, JY_ERROR_READ_ONLY,
      _("The folder of {file} is read-only, so nothing can be saved in it.  Open it to "
        "look only."),
      location);

  return TRUE;
}

gboolean
jy_place_create_folder (const char *location, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (location);

  return g_mkdir_with_parents (folder, 0700) == 0 ||
         refuse (error, JY_ERROR_READ_ONLY,
                 _("The folder of {file} could not be made.  Choose another folder."), location);
}

gboolean
jy_place_create (const char *location, GError **error)
{
  int fd;

  if (!jy_place_create_folder (location, error))
    return FALSE;

  fd = g_open (location, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (fd < 0)
    return refuse (error, JY_ERROR_READ_ONLY,
                   _("{file} could not be made.  Choose another folder."), location);

  close (fd);
  return TRUE;
}

gboolean
jy_place_is_remote (const char *location)
{
  /* linux/magic.h, and statfs (2): AFS, Coda, exFAT, FAT, FUSE, NCP, NFS, SMB, CIFS, SMB2, 9P. */
  static const guint32 magics[] = { 0x5346414f, 0x73757245, 0x2011bab0, 0x4d44,
                                    0x65735546, 0x564c,     0x6969,     0x517b,
                                    0xff534d42, 0xfe534d42, 0x01021997 };
  g_autofree char *folder = g_path_get_dirname (location);
  struct statfs info;

  if (statfs (folder, &info) != 0)
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (magics); i++)
    if ((guint32) info.f_type == magics[i])
      return TRUE;

  return FALSE;
}
